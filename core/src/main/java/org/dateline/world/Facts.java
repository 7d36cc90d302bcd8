package org.dateline.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.language.internal.HashIndex;
import org.jspecify.annotations.Nullable;

/** The facts of all tables by name. Those of one name stand in the order of the tables. Immutable, thread-safe. */
final class Facts {

    private final HashIndex index;
    private final Fact[][] lists;

    private Facts(HashIndex index, Fact[][] lists) {
        this.index = index;
        this.lists = lists;
    }

    /** The facts under the key of a name, or null. */
    Fact @Nullable [] get(long key) {
        int number = index.get(key);
        return number == 0 ? null : lists[number - 1];
    }

    /** Gathers facts. For one thread. */
    static final class Builder {

        private final Map<Long, Integer> numbers = new HashMap<>();
        private final List<List<Fact>> lists = new ArrayList<>();
        private final List<Long> keys = new ArrayList<>();

        void add(String name, Fact fact) {
            long key = Letters.key(name);
            Integer number = numbers.get(key);
            if (number == null) {
                number = lists.size();
                numbers.put(key, number);
                keys.add(key);
                lists.add(new ArrayList<>(1));
            }
            List<Fact> list = lists.get(number);
            if (fact.isRole()) {
                list.removeIf(other -> other.isRole());
            }
            list.add(fact);
        }

        boolean has(String name) {
            return numbers.containsKey(Letters.key(name));
        }

        Facts build() {
            long[] hashes = new long[keys.size()];
            Fact[][] arrays = new Fact[keys.size()][];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = keys.get(i);
                arrays[i] = lists.get(i).toArray(new Fact[0]);
            }
            return new Facts(HashIndex.of(hashes, 1), arrays);
        }
    }
}
