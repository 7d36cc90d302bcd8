package org.dateline.formats.export;

/** Whose data travels along. Places are GeoNames', whose licence asks to be named. */
public final class Credits {

    /** One line for a person. */
    public static final String TEXT = "Places: GeoNames (geonames.org), CC BY 4.0";

    static final String PLACES = "GeoNames (geonames.org), CC BY 4.0";
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private Credits() {}

    /** The address of a place in GeoNames' own linked data. */
    static String address(int geonames) {
        return "https://sws.geonames.org/" + geonames + "/";
    }
}
