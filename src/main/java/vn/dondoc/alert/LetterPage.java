package vn.dondoc.alert;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A letter as HTML: for mail readers, so all looks stand in the elements and nothing is fetched. */
final class LetterPage {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    String of(Letter letter) {
        StringOutput page = new StringOutput();
        engine.render("alert/letter.jte", letter, page);
        return page.toString();
    }
}
