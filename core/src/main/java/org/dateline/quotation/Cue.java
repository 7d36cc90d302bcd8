package org.dateline.quotation;

import java.util.List;

/**
 * What the table says of one word.
 *
 * @param stance whether it is of thoughts, plans and judgements, not of speech
 * @param quote whether words in quotation marks may be what it brings
 * @param clause whether a clause may
 * @param infinitive whether an infinitive may
 * @param object whether its object may
 * @param as whether its object with what the object is called may
 * @param raises whether its subject is part of what is thought: "the port seems to sink"
 * @param addressee whether its object may be who was told
 * @param moves whether its object is who feels something about its subject: "the closure angered the minister"
 * @param holder whether it names who thinks so: "a supporter of the plan"
 * @param prepositions after which of them what was said follows
 * @param particle the particle that belongs to it; empty if none
 */
record Cue(
        boolean stance,
        boolean quote,
        boolean clause,
        boolean infinitive,
        boolean object,
        boolean as,
        boolean raises,
        boolean addressee,
        boolean moves,
        boolean holder,
        List<String> prepositions,
        String particle) {}
