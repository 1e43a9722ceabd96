package dev.responds.sample.documents;

import org.springframework.data.annotation.Id;

/**
 * A text that somebody writes.
 *
 * @param id given by the database, 0 until then
 */
record Document(@Id long id, String owner, String title, String text) {

  Document with(DocumentDraft draft) {
    return new Document(id, owner, draft.title(), draft.text());
  }
}
