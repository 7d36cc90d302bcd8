package org.dateline.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.Span;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Mention;
import org.dateline.language.QuotationMarks;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Makes quotations of findings: order, nesting, ids, who is meant, and whom "I" means in them. */
final class Assembler {

    private static final int NONE = -1;
    private static final int DEEPEST = 8;

    /** A piece on its way to be a quotation. */
    private static final class Item {
        final Finding finding;
        final int first;
        final int end;
        final Quotation.Kind kind;
        final boolean part;

        @Nullable
        Item outer;

        @Nullable
        Item previous;

        String id = "";

        Item(Finding finding, int first, int end, Quotation.Kind kind, boolean part) {
            this.finding = finding;
            this.first = first;
            this.end = end;
            this.kind = kind;
            this.part = part;
        }
    }

    private final Text text;
    private final Entities entities;
    private final List<Item> items = new ArrayList<>();
    private final Finding.@Nullable Piece[] around;

    Assembler(Text text, Entities entities) {
        this.text = text;
        this.entities = entities;
        this.around = new Finding.Piece[text.marks.size()];
    }

    Quotations assemble(List<Finding> findings) {
        findings.forEach(this::innermost);
        findings.forEach(this::items);
        items.sort(Comparator.<Item>comparingInt(item -> item.first)
                .thenComparingInt(item -> -item.end)
                .thenComparing(item -> item.part)
                .thenComparingInt(item -> item.finding.cueToken));
        nest();
        List<Quotation> quotations = new ArrayList<>(items.size());
        for (Item item : items) {
            item.id = "q" + (quotations.size() + 1);
            quotations.add(quotation(item));
        }
        return new Quotations(quotations, withSpeakers());
    }

    private void items(Finding finding) {
        Item previous = null;
        finding.pieces.sort(Comparator.comparingInt(Finding.Piece::first));
        for (Finding.Piece piece : finding.pieces) {
            boolean marked = piece.marks() != NONE;
            Quotation.Kind kind =
                    !marked ? Quotation.Kind.INDIRECT : piece.whole() ? Quotation.Kind.DIRECT : Quotation.Kind.PARTIAL;
            Item item = new Item(finding, piece.first(), piece.end(), kind, false);
            item.previous = previous;
            items.add(item);
            previous = item;
            if (!marked) {
                parts(finding, piece);
            }
        }
    }

    /** Notes for each stretch between marks the smallest piece around it: that one's speaker says it. */
    private void innermost(Finding finding) {
        for (Finding.Piece piece : finding.pieces) {
            for (int stretch = next(piece, piece.first());
                    stretch != NONE;
                    stretch = next(piece, text.marks.get(stretch).end())) {
                QuotationMarks.Stretch marks = text.marks.get(stretch);
                Finding.Piece other = around[stretch];
                boolean inside = marks.first() >= piece.first() && marks.end() <= piece.end();
                if (inside && (other == null || piece.end() - piece.first() < other.end() - other.first())) {
                    around[stretch] = piece;
                }
            }
        }
    }

    private int next(Finding.Piece piece, int from) {
        for (int token = from; token < piece.end(); token++) {
            if (text.stretch(token) != NONE) {
                return text.stretch(token);
            }
        }
        return NONE;
    }

    /** The words in marks inside a piece in the writer's words. */
    private void parts(Finding finding, Finding.Piece piece) {
        if (finding.cueToken != NONE && text.stretch(finding.cueToken) != NONE) {
            return;
        }
        for (int stretch = next(piece, piece.first());
                stretch != NONE;
                stretch = next(piece, text.marks.get(stretch).end())) {
            if (around[stretch] == piece) {
                QuotationMarks.Stretch marks = text.marks.get(stretch);
                items.add(new Item(finding, marks.first(), marks.end(), Quotation.Kind.PARTIAL, true));
            }
        }
    }

    private void nest() {
        List<Item> open = new ArrayList<>();
        List<Item> kept = new ArrayList<>(items.size());
        for (Item item : items) {
            while (!open.isEmpty() && open.getLast().end <= item.first) {
                open.removeLast();
            }
            Item same = null;
            for (int i = open.size() - 1; i >= Math.max(0, open.size() - DEEPEST) && item.outer == null; i--) {
                Item around = open.get(i);
                if (around.first == item.first && around.end == item.end) {
                    same = around;
                }
                int cue = item.finding.cueToken;
                boolean inside = around.end >= item.end
                        && (item.part ? around.finding == item.finding : cue >= around.first && cue < around.end);
                item.outer = inside ? around : null;
            }
            if (same == null || item.outer != null && item.outer != same) {
                kept.add(item);
                open.add(item);
            }
        }
        items.clear();
        items.addAll(kept);
    }

    private Quotation quotation(Item item) {
        Finding finding = item.finding;
        boolean stance = finding.stance && item.kind == Quotation.Kind.INDIRECT;
        String previous = item.previous == null || item.previous.id.isEmpty() ? null : item.previous.id;
        return new Quotation(
                item.id,
                item.kind,
                stance ? Quotation.Manner.STANCE : Quotation.Manner.SPEECH,
                text.tokens.span(item.first, item.end),
                finding.cueToken == NONE ? null : text.tokens.span(finding.cueFirst, finding.cueEnd),
                speaker(finding),
                addressee(finding.addressee),
                null,
                item.outer == null ? null : item.outer.id,
                previous,
                finding.cueToken);
    }

    private Quotation.@Nullable Party speaker(Finding finding) {
        Finding at = finding;
        for (int step = 0; step < 50 && at.source == NONE && at.likeThis != null; step++) {
            at = at.likeThis;
        }
        if (at.source == NONE) {
            return null;
        }
        Entity entity = entity(at.source, at.sourceFirst, at.sourceEnd);
        Mention name = entities.mentionAt(at.sourceFirst);
        int end = at.sourceEnd;
        boolean bare = entity == null && text.analysis.upos(at.source) == Upos.PROPN && end < text.analysis.size();
        Mention next = bare ? entities.mentionAt(end) : null;
        if (next != null && next.form() == Mention.Form.NAME && next.first() == end) {
            // "Ms Lund": the tree may leave the form of address alone.
            entity = entities.at(end);
            end = next.end();
        }
        if (name != null && name.form() == Mention.Form.NAME && name.first() >= at.sourceFirst) {
            // The tree may leave half of a name hanging elsewhere.
            end = Math.max(end, name.end());
        }
        return new Quotation.Party(entity == null ? null : entity.id(), text.tokens.span(at.sourceFirst, end));
    }

    private Quotation.@Nullable Party addressee(int head) {
        if (head == NONE) {
            return null;
        }
        Entity entity = entity(head, head, head + 1);
        Mention mention = entities.mentionAt(head);
        Span span = mention == null ? text.tokens.span(head, head + 1) : mention.span();
        return new Quotation.Party(entity == null ? null : entity.id(), span);
    }

    /** The entity of a phrase: that of its head, or of a person's name that the tree hung on his title. */
    private @Nullable Entity entity(int head, int first, int end) {
        Entity entity = entities.at(head);
        if (entity != null && entity.kind() == EntityKind.PERSON) {
            return entity;
        }
        for (int token = first; token < end; token++) {
            Entity named = entities.at(token);
            if (named != null && named.kind() == EntityKind.PERSON && hangsOn(token, head)) {
                return named;
            }
        }
        return entity;
    }

    private boolean hangsOn(int token, int head) {
        int at = token;
        for (int step = 0; step < 4; step++) {
            boolean link = switch (text.analysis.relation(at)) {
                case NMOD, NMOD_DESC, FLAT, COMPOUND, APPOS -> true;
                default -> false;
            };
            if (!link || text.child(at, Relation.CASE) != NONE) {
                return false;
            }
            at = text.analysis.head(at);
            if (at == head) {
                return true;
            }
        }
        return false;
    }

    /** "I" in somebody's mouth is that person; "we" in the mouth of a body is the body. */
    private Entities withSpeakers() {
        List<String> ids = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        int done = 0;
        for (Item item : items) {
            if (item.kind == Quotation.Kind.INDIRECT || item.first < done) {
                continue;
            }
            done = item.end;
            Quotation.Party speaker = speaker(item.finding);
            if (speaker == null || speaker.entity() == null) {
                continue;
            }
            Entity entity = entities.byId(speaker.entity());
            boolean one = entity.kind() == EntityKind.PERSON;
            for (int token = item.first; token < item.end; token++) {
                boolean first = text.analysis.morphology(token).is("Person", "1");
                boolean singular = text.analysis.morphology(token).is("Number", "Sing");
                if (first && singular == one && text.analysis.xpos(token).startsWith("PRP")) {
                    ids.add(entity.id());
                    mentions.add(new Mention(
                            token, token + 1, token, Mention.Form.PRONOUN, text.tokens.span(token, token + 1)));
                }
            }
        }
        return entities.with(ids, mentions);
    }
}
