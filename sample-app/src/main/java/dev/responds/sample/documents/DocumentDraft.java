package dev.responds.sample.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the writer of a document sends to be saved. */
record DocumentDraft(
    @NotBlank @Size(max = 200) String title, @NotNull @Size(max = 20_000) String text) {}
