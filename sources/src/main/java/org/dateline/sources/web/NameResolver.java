package org.dateline.sources.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks names up. */
@FunctionalInterface
public interface NameResolver {

    /** Asks the system. */
    NameResolver SYSTEM = InetAddress::getAllByName;

    /** The addresses that a name, or an address in writing, stands for. */
    InetAddress[] addresses(String host) throws UnknownHostException;
}
