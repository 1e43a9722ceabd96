package dev.responds.sample.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the editor's save button sends.
 *
 * @param form the token that the editor page was given
 */
record EditorForm(
    @NotNull String form,
    @NotBlank @Size(max = 200) String title,
    @NotNull @Size(max = 20_000) String text) {

  DocumentDraft draft() {
    return new DocumentDraft(title, text);
  }
}
