package org.dateline.world;

import java.util.Locale;

/** PLOVER 0.8's sectors of society, and its codes for bodies that belong to no country. The names are the codes. */
public enum Sector {
    /** Police. */
    COP,
    /** Government. */
    GOV,
    /** Courts, prosecutors, lawyers. */
    JUD,
    /** Parliaments. */
    LEG,
    /** Armed forces of a state. */
    MIL,
    /** Paramilitaries on the side of a state. */
    PRM,
    /** Parties and candidates. */
    PTY,
    /** Armed opposition. */
    REB,
    /** Intelligence services. */
    SPY,
    /** Armed people whose side is not known. */
    UAF,
    /** An actor of no known sector. */
    UNK,
    /** Farming and fishing. */
    AGR,
    /** Business. */
    BUS,
    /** Crime. */
    CRM,
    /** Civilians. */
    CVL,
    /** Education and research. */
    EDU,
    /** Former holders of office, and others of weight. */
    ELI,
    /** Journalists and their outlets. */
    JRN,
    /** Workers and unions. */
    LAB,
    /** Medicine. */
    MED,
    /** Refugees and displaced people. */
    REF,
    /** Political opposition. */
    OPP,
    /** States that are not widely recognised. */
    PRE,
    /** Religion. */
    REL,
    /** Civil society. */
    SOC,
    /** Organisations of states. */
    IGO,
    /** The United Nations and their agencies. */
    UNO,
    /** The European Union. */
    EUR,
    /** Non-governmental organisations. */
    NGO,
    /** International Islamist militants. */
    ISM,
    /** Other international militants. */
    IMG,
    /** Multinational companies. */
    MNC;

    /** Whether the code says of what international kind a body is, instead of a sector. */
    public boolean isReach() {
        return switch (this) {
            case IGO, UNO, EUR, NGO, ISM, IMG, MNC -> true;
            default -> false;
        };
    }

    /**
     * The sector of a code in any letter case.
     *
     * @throws IllegalArgumentException if there is none such
     */
    public static Sector of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
