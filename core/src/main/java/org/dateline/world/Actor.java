package org.dateline.world;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase says of the actor it names. At least one of country, sector and reach is known. Immutable.
 *
 * @param country ISO 3166-1 alpha-3, XKX for Kosovo; null for bodies of no country and where it is not known
 * @param sector PLOVER sector; null for a country as such and where it is not known
 * @param reach what kind of international body it is or belongs to (IGO, UNO, EUR, NGO, ISM, IMG, MNC), or null
 * @param name the canonical name of the body or person if a table has it
 * @param evidence the table's line or the rule behind country and sector, for a reader: "country-words.tsv:12 Russian; roles.tsv troops"
 */
public record Actor(
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable Sector reach,
        @Nullable String name,
        String evidence) {

    /**
     * What the record writes as the sector. Of a body of states or of many countries that it is one says more than what part of it
     * acts: the European Commission is EUR, Unicef UNO, though one governs and the other heals. Else the sector, else the reach.
     */
    public @Nullable Sector recordSector() {
        if (country != null || reach == null) {
            return sector;
        }
        return switch (reach) {
            case EUR, UNO, IGO, NGO, ISM, IMG -> reach;
            default -> sector != null ? sector : reach;
        };
    }

    /** The same actor with what is missing here taken from another: an antecedent, or another mention of the entity. */
    public Actor or(@Nullable Actor other) {
        if (other == null) {
            return this;
        }
        return new Actor(
                country == null && reach == null ? other.country : country,
                sector == null ? other.sector : sector,
                reach == null && country == null ? other.reach : reach,
                name == null ? other.name : name,
                evidence.equals(other.evidence) ? evidence : evidence + "; " + other.evidence);
    }
}
