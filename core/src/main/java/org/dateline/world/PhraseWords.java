package org.dateline.world;

import java.util.Set;

/** Small closed classes of words that steer {@link ActorResolver}. */
final class PhraseWords {

    /** What follows says where or whose: its country may be the actor's. */
    static final Set<String> PLACING =
            Set.of("of", "in", "from", "at", "inside", "across", "within", "throughout", "near", "outside", "around", "on");

    /** What follows is somebody else. */
    static final Set<String> OTHER = Set.of(
            "to", "for", "with", "against", "by", "about", "over", "between", "under", "into", "towards", "toward", "after", "before", "behind",
            "among", "amid", "along", "alongside", "during", "without", "like", "than", "as", "via", "through", "beyond");

    /** The name is over. */
    static final Set<String> STOP = Set.of(
            "who", "whom", "whose", "which", "that", "where", "when", "and", "or", "but", "is", "was", "are", "were", "has", "had", "have", "will",
            "said", "says", "while");

    /** After a hyphen: the country before it is the actor's own. */
    static final Set<String> OWN = Set.of("run", "led", "based", "held", "owned", "controlled", "administered", "registered", "flagged", "occupied", "ruled", "dominated");

    /** After a hyphen: the country before it is another's. */
    static final Set<String> FOREIGN = Set.of(
            "backed", "supported", "funded", "financed", "sponsored", "trained", "armed", "allied", "aligned", "made", "supplied", "friendly",
            "bound", "linked", "designated", "born", "affiliated", "built", "brokered", "mediated", "inspired", "equipped", "educated", "speaking",
            "sanctioned", "installed", "appointed", "facing", "era", "style", "proxy");

    /** Before a hyphen: for or against the country behind it. */
    static final Set<String> STANCE = Set.of("pro", "anti", "non", "counter");

    /** Holders of these speak for one land in another: a land's name before them is where they are sent. */
    static final Set<String> SENT = Set.of("envoy", "negotiator", "correspondent", "expert", "analyst", "specialist", "desk", "watcher", "hand", "coordinator", "bureau");

    /** What belongs to somebody and is not of his land. */
    static final Set<String> RELATIONAL = Set.of(
            "ally", "allies", "neighbour", "neighbours", "neighbor", "neighbors", "counterpart", "counterparts", "enemy", "enemies", "rival", "rivals",
            "partner", "partners", "friend", "friends", "critic", "critics", "opponent", "opponents", "foe", "foes", "adversary", "adversaries", "proxy", "proxies",
            "guest", "guests", "backer", "backers", "creditor", "creditors");

    /** Once, not now. */
    static final Set<String> FORMER = Set.of("former", "ex", "retired", "ousted", "deposed", "onetime", "disgraced");

    /** How many, of what follows "of". */
    static final Set<String> AMOUNTS = Set.of(
            "several", "some", "many", "most", "all", "few", "both", "group", "groups", "number", "dozens", "hundreds", "thousands", "scores", "crowd",
            "crowds", "majority", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "remnants", "contingent", "bunch", "team", "teams",
            "pair", "handful", "rest", "part", "tens", "millions", "half", "none", "any", "each", "member", "members", "band", "bands", "families", "convoy", "column",
            "units", "ranks", "thirds", "generation", "delegation", "supporters", "coalition", "alliance", "range", "variety", "series", "dozen", "more");

    /** Words before a name that are no part of it. */
    static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "some", "any", "two", "three", "four", "five",
            "six", "seven", "eight", "nine", "ten", "several", "many", "over", "about", "around", "nearly", "almost", "both", "all", "other", "another", "each",
            "every", "no", "most", "few", "dozens", "hundreds", "thousands", "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "alhaji", "sheikh", "sheik", "sayyid",
            "shaykh", "general", "gen", "col", "lt", "maj", "sgt", "rev", "st");

    /** Lands whose names people bear too. */
    static final Set<String> GIVEN_NAMES = Set.of("jordan", "chad", "georgia", "israel", "kenya", "america", "paris", "sydney", "london", "lima", "sofia", "victoria", "santiago", "malta", "ireland");

    private PhraseWords() {}
}
