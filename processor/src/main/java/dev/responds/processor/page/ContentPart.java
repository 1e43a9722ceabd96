package dev.responds.processor.page;

import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.json.JsonObject;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.processor.page.view.Sent;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.List;

/** Arranges the content of responses, as the document tells it. */
final class ContentPart {

  /** The schema of problem details. */
  private static final String PROBLEM = "Problem";

  private static final int FIRST_ERROR = 400;
  private static final String PROBLEM_JSON = "application/problem+json";

  private final OperationBook book;
  private final SchemaWords words;
  private final boolean usual;

  ContentPart(Texts texts, OperationBook book, EndpointIndex endpoints) {
    this.book = book;
    this.words = new SchemaWords(texts);
    this.usual = hasUsual(endpoints);
  }

  /** What is left out can be meant only where there is no error of which nothing is known. */
  private boolean hasUsual(EndpointIndex endpoints) {
    boolean plain = false;
    for (EndpointIndex.Entry entry : endpoints) {
      for (DeclaredResponse response : entry.endpoint().responses()) {
        if (isError(response)) {
          List<Sent> forms = of(entry.endpoint(), response);
          if (forms.isEmpty() && !response.body().hasNoContent()) {
            return false;
          }
          plain |= isPlain(forms);
        }
      }
    }
    return plain;
  }

  /** Returns where that stands which errors carry if nothing else is said; empty if all is said. */
  String usual() {
    return usual ? SchemaWords.anchor(PROBLEM) : "";
  }

  /** Returns whether there is a document that tells. */
  boolean isKnown() {
    return book.isKnown();
  }

  /** Returns the forms of what a response carries; of several with one status, those of its own. */
  List<Sent> of(Endpoint endpoint, DeclaredResponse response) {
    List<Sent> forms = new ArrayList<>();
    if (book.find(endpoint).isEmpty() || !response.body().hasContent()) {
      return forms;
    }
    JsonObject responses = OperationBook.member(book.find(endpoint).get().json(), "responses");
    JsonObject of = OperationBook.member(responses, Integer.toString(response.status()));
    JsonObject content = OperationBook.member(of, "content");
    for (String mediaType : content.names()) {
      if (isOf(response, mediaType)) {
        JsonObject form = OperationBook.member(content, mediaType);
        forms.add(new Sent(mediaType, words.type(OperationBook.member(form, "schema"))));
      }
    }
    return forms;
  }

  /**
   * Returns these forms, unless they are what errors usually carry: that is said once, for all of
   * them.
   */
  List<Sent> unusual(Endpoint endpoint, DeclaredResponse response) {
    List<Sent> forms = of(endpoint, response);
    return usual && isError(response) && isPlain(forms) ? List.of() : forms;
  }

  private static boolean isPlain(List<Sent> forms) {
    return forms.size() == 1 && forms.get(0).plain();
  }

  private static boolean isError(DeclaredResponse response) {
    return response.status() >= FIRST_ERROR;
  }

  private static boolean isOf(DeclaredResponse response, String mediaType) {
    return response.mediaType().isPresent()
        ? response.mediaType().get().equals(mediaType)
        : response.body().problem() == mediaType.equals(PROBLEM_JSON);
  }
}
