package dev.responds.sample.documents;

import dev.responds.Endpoint;
import dev.responds.Responds;
import dev.responds.sample.accounts.Account;
import dev.responds.sample.accounts.FormTokens;
import dev.responds.sample.accounts.SignedIn;
import dev.responds.sample.documents.EditorControllerResponses.Open;
import dev.responds.sample.documents.EditorControllerResponses.Respond;
import dev.responds.sample.documents.EditorControllerResponses.Save;
import dev.responds.sample.web.Page;
import dev.responds.sample.web.TakesForm;
import dev.responds.sample.web.TakesId;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Serves the editor of a document to people. */
@RestController
@RequestMapping("/documents/{id}/editor")
@SignedIn
final class EditorController {

  private final DocumentService documents;
  private final FormTokens forms;

  EditorController(DocumentService documents, FormTokens forms) {
    this.documents = documents;
    this.forms = forms;
  }

  /** Shows the editor of a document. */
  @GetMapping
  @Endpoint(name = "open")
  @TakesId
  @Responds(
      value = 200,
      body = Page.class,
      mediaType = Page.MEDIA_TYPE,
      when = "the document is the caller's")
  @Responds(value = 404, when = "there is no such document, or it is somebody else's")
  Open editor(@PathVariable long id, @RequestAttribute Account account) {
    return documents
        .find(account, id)
        .map(document -> EditorPage.of(document, forms.issue(account)))
        .map(page -> Respond.open().ok().body(page))
        .orElseGet(() -> Respond.open().notFound().problem("No such document"));
  }

  /** Saves what was edited. */
  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @TakesForm
  @Endpoint(name = "save")
  @Responds(value = 204, when = "the document is saved; the browser stays on the same screen")
  @Responds(
      value = 400,
      on = {MethodArgumentNotValidException.class, MethodArgumentTypeMismatchException.class},
      when = "the id is not a number, a field is missing, or title or text is too long")
  @Responds(
      value = 403,
      when = "the form was not given to this account, or before the last restart")
  @Responds(value = 404, when = "there is no such document, or it is somebody else's")
  Save editor(
      @PathVariable long id,
      @ModelAttribute @Valid EditorForm form,
      @RequestAttribute Account account) {
    if (forms.number(account, form.form()).isEmpty()) {
      return Respond.save()
          .forbidden()
          .problem(p -> p.title("Unknown form").detail("Open the editor again, then save."));
    }
    return documents
        .save(account, id, form.draft())
        .map(saved -> Respond.save().noContent().build())
        .orElseGet(() -> Respond.save().notFound().problem("No such document"));
  }
}
