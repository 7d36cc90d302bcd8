package org.dateline.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The relations of Universal Dependencies between a word and its head, with the subtypes that the English treebanks (EWT, GUM) use.
 * A name is the label in capitals with the colon as a low line: {@link #NSUBJ_PASS} is "nsubj:pass".
 */
public enum Relation {
    ACL,
    ACL_RELCL,
    ADVCL,
    ADVCL_RELCL,
    ADVMOD,
    AMOD,
    APPOS,
    AUX,
    AUX_PASS,
    CASE,
    CC,
    CC_PRECONJ,
    CCOMP,
    COMPOUND,
    COMPOUND_PRT,
    CONJ,
    COP,
    CSUBJ,
    CSUBJ_OUTER,
    CSUBJ_PASS,
    DEP,
    DET,
    DET_PREDET,
    DISCOURSE,
    DISLOCATED,
    EXPL,
    FIXED,
    FLAT,
    GOESWITH,
    IOBJ,
    LIST,
    MARK,
    NMOD,
    NMOD_DESC,
    NMOD_POSS,
    NMOD_UNMARKED,
    NSUBJ,
    NSUBJ_OUTER,
    NSUBJ_PASS,
    NUMMOD,
    OBJ,
    OBL,
    OBL_AGENT,
    OBL_UNMARKED,
    ORPHAN,
    PARATAXIS,
    PUNCT,
    REPARANDUM,
    ROOT,
    VOCATIVE,
    XCOMP;

    private static final Map<String, Relation> BY_LABEL = new HashMap<>();

    static {
        for (Relation relation : values()) {
            BY_LABEL.put(relation.label, relation);
        }
    }

    private final String label;

    Relation() {
        this.label = name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** The label as CoNLL-U spells it: "nsubj:pass". */
    public String label() {
        return label;
    }

    /** The relation without its subtype: {@link #NSUBJ} for {@link #NSUBJ_PASS}, itself where there is none. */
    public Relation base() {
        int colon = label.indexOf(':');
        return colon < 0 ? this : ofLabel(label.substring(0, colon));
    }

    /** The relation with a label, or {@link #DEP} for an unknown one. */
    public static Relation ofLabel(String label) {
        return BY_LABEL.getOrDefault(label, DEP);
    }
}
