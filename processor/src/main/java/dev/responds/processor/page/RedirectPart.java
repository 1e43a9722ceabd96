package dev.responds.processor.page;

import dev.responds.contract.http.Status;
import dev.responds.processor.page.view.Redirection;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.List;

/** Arranges the table that compares the redirects. */
final class RedirectPart {

  private static final List<Integer> COMPARED = List.of(301, 308, 302, 307, 303);

  private final Context context;

  RedirectPart(Context context) {
    this.context = context;
  }

  List<Redirection> arrange() {
    List<Redirection> rows = new ArrayList<>();
    for (int code : COMPARED) {
      rows.add(row(code, context.registry().interpret(code).redirect()));
    }
    return rows;
  }

  private Redirection row(int code, Status.Redirect redirect) {
    Texts texts = context.texts();
    return new Redirection(
        context.status(code),
        context.inUse().containsKey(code),
        texts.get("redirects.lasts." + code),
        texts.prose("redirects.post." + redirect),
        texts.prose("redirects.other." + redirect),
        texts.prose("redirects.use." + code));
  }
}
