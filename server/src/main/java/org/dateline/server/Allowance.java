package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How much each client may do: so many at once, and so many a second after that. Thread-safe. The clients remembered are bounded; one that
 * is forgotten starts with everything again, which costs nothing, for a forgotten one has not been heard of for long.
 */
final class Allowance {

    private static final int CLIENTS = 10_000;

    private final double burst;
    private final double perSecond;
    private final LongSupplier nanoTime;
    private final Map<String, double[]> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, double[]> eldest) {
            return size() > CLIENTS;
        }
    };

    Allowance(double burst, double perSecond, LongSupplier nanoTime) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
    }

    /** Takes one; false if the client has none left. */
    synchronized boolean take(String client) {
        return take(client, 1);
    }

    /** Whether the client has one left, without taking it. */
    synchronized boolean has(String client) {
        return take(client, 0);
    }

    private boolean take(String client, double cost) {
        double now = nanoTime.getAsLong() / 1e9;
        double[] account = clients.computeIfAbsent(client, name -> new double[] {burst, now});
        account[0] = Math.min(burst, account[0] + (now - account[1]) * perSecond);
        account[1] = now;
        if (account[0] < Math.max(cost, 1)) {
            return false;
        }
        account[0] -= cost;
        return true;
    }
}
