package org.dateline.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.time.Pattern.Element;

/**
 * All rules as one tree: patterns that begin alike share their beginning, so that a run of words is read once however many rules
 * there are. Each named pattern has a root of its own. Immutable once made, and thread-safe.
 */
final class Grammar {

    /** The name of the patterns that mark times. */
    static final String TOP = "time";

    static final int NONE = -1;

    /** A way through a rule's pattern. */
    record Sequence(Rule rule, List<Element> elements) {}

    private final Symbols symbols;
    private final List<List<Sequence>> accepts = new ArrayList<>();
    private final List<List<Integer>> growing = new ArrayList<>();
    private int[][] named = {};
    private final Map<Long, Integer> edges = new LinkedHashMap<>();
    private final int[] roots;
    private BitSet[] first = {};
    private long[] keys = {};
    private int[] targets = {};
    private int mask;

    private Grammar(Symbols symbols, int names) {
        this.symbols = symbols;
        roots = new int[names];
        Arrays.fill(roots, NONE);
    }

    /** Reads rows of target, pattern, features and examples. */
    static Grammar of(List<List<String>> rows, Symbols symbols, Lexicon.Builder words) {
        Map<String, String> lists = new LinkedHashMap<>();
        List<List<List<Element>>> patterns = new ArrayList<>();
        List<List<String>> rules = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.get(0).startsWith("=")) {
                lists.put(row.get(0).substring(1), row.get(1));
                continue;
            }
            symbols.number("<" + row.get(0) + ">");
            rules.add(row);
            patterns.add(Pattern.read(row.get(1), symbols, lists));
        }
        Grammar grammar = new Grammar(symbols, symbols.size());
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = Rule.of(i, rules.get(i).get(2));
            int root = grammar.rootFor(symbols.number("<" + rules.get(i).get(0) + ">"));
            for (List<Element> elements : patterns.get(i)) {
                grammar.add(root, new Sequence(rule, elements));
            }
        }
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            String name = symbols.name(symbol);
            if (!name.startsWith("<") && !Character.isUpperCase(name.charAt(0))) {
                words.literal(name);
            }
        }
        grammar.findFirst();
        grammar.freeze();
        return grammar;
    }

    private int rootFor(int name) {
        if (roots[name] == NONE) {
            roots[name] = newNode();
        }
        return roots[name];
    }

    private int newNode() {
        accepts.add(new ArrayList<>());
        growing.add(new ArrayList<>());
        return accepts.size() - 1;
    }

    private void add(int root, Sequence sequence) {
        int node = root;
        if (sequence.elements.isEmpty()) {
            throw new IllegalArgumentException("A rule matches nothing at all: " + sequence.rule);
        }
        for (Element element : sequence.elements) {
            int symbol = element.symbol();
            long key = key(node, symbol);
            Integer next = edges.get(key);
            if (next == null) {
                next = newNode();
                edges.put(key, next);
                if (symbols.name(symbol).charAt(0) == '<'
                        && symbols.name(symbol).length() > 1) {
                    growing.get(node).add(symbol);
                }
            }
            node = next;
        }
        accepts.get(node).add(sequence);
    }

    /** For each name, the symbols its patterns can begin with; names inside names are followed until nothing is added. */
    private void findFirst() {
        first = new BitSet[symbols.size()];
        for (int name = 0; name < first.length; name++) {
            first[name] = Numerals.first(symbols, symbols.name(name));
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int name = 0; name < roots.length; name++) {
                if (roots[name] != NONE) {
                    grown |= addFirst(name);
                }
            }
        }
    }

    private boolean addFirst(int name) {
        int before = first[name].cardinality();
        for (int symbol = 0; symbol < first.length; symbol++) {
            if (edges.containsKey(key(roots[name], symbol))) {
                first[name].set(symbol);
                first[name].or(first[symbol]);
            }
        }
        return first[name].cardinality() > before;
    }

    /** Whether the patterns of a name can begin with an item. */
    boolean canBegin(int name, Items items, int item) {
        int end = items.first(item + 1);
        for (int place = items.first(item); place < end; place++) {
            if (first[name].get(items.symbol(place))) {
                return true;
            }
        }
        return false;
    }

    private void freeze() {
        int capacity = Integer.highestOneBit(Math.max(16, edges.size())) << 2;
        keys = new long[capacity];
        targets = new int[capacity];
        mask = capacity - 1;
        Arrays.fill(keys, -1);
        for (Map.Entry<Long, Integer> edge : edges.entrySet()) {
            int slot = slot(edge.getKey());
            while (keys[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = edge.getKey();
            targets[slot] = edge.getValue();
        }
        edges.clear();
        named = growing.stream()
                .map(names -> names.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        growing.clear();
    }

    /** The node after a node and a symbol, or {@link #NONE}. */
    int next(int node, int symbol) {
        long key = key(node, symbol);
        int slot = slot(key);
        while (true) {
            long found = keys[slot];
            if (found == key) {
                return targets[slot];
            }
            if (found < 0) {
                return NONE;
            }
            slot = (slot + 1) & mask;
        }
    }

    /** The sequences that end at a node. */
    List<Sequence> accepts(int node) {
        return accepts.get(node);
    }

    /** The named patterns that may follow a node. */
    int[] named(int node) {
        return named[node];
    }

    /** Where the rules of a name begin, or {@link #NONE} if there are none. */
    int root(int name) {
        return name < roots.length ? roots[name] : NONE;
    }

    private static long key(int node, int symbol) {
        return ((long) node << 16) | symbol;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
