package dev.responds.sample.documents;

import dev.responds.sample.web.Page;

/** Shows a document with a save button. */
final class EditorPage {

  private static final String FORM =
      """
      <form method="post" action="/documents/%d/editor">
      <input type="hidden" name="form" value="%s">
      <label>Title <input name="title" value="%s" maxlength="200" required></label>
      <label>Text <textarea name="text" maxlength="20000">
      %s</textarea></label>
      <button>Save</button>
      </form>
      <p>Saving is answered with 204: the browser stays on this screen.</p>
      """;

  private EditorPage() {}

  static Page of(Document document, String formToken) {
    return Page.of(
        "Document",
        FORM.formatted(
            document.id(),
            Page.text(formToken),
            Page.text(document.title()),
            Page.text(document.text())));
  }
}
