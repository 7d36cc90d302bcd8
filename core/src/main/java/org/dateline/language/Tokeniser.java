package org.dateline.language;

/** Stub: white space only, until the scanner stands. */
public final class Tokeniser {

    private Tokeniser() {}

    public static Tokeniser standard() {
        return new Tokeniser();
    }

    /** Never throws, whatever the text. */
    public TokenList tokenise(String text) {
        java.util.List<String> forms = new java.util.ArrayList<>();
        for (String form : text.strip().split("\\s+")) {
            if (!form.isEmpty()) {
                forms.add(form);
            }
        }
        return TokenList.ofForms(forms);
    }
}
