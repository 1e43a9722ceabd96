package dev.responds.sample.documents;

import dev.responds.Responds;
import dev.responds.sample.accounts.Account;
import dev.responds.sample.accounts.SignedIn;
import dev.responds.sample.documents.DocumentControllerResponses.Create;
import dev.responds.sample.documents.DocumentControllerResponses.Find;
import dev.responds.sample.documents.DocumentControllerResponses.Respond;
import dev.responds.sample.documents.DocumentControllerResponses.Save;
import dev.responds.sample.web.SendsJson;
import dev.responds.sample.web.TakesId;
import dev.responds.sample.web.TakesJson;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Serves documents to programs. */
@RestController
@RequestMapping("/documents")
@SignedIn
final class DocumentController {

  private final DocumentService documents;

  DocumentController(DocumentService documents) {
    this.documents = documents;
  }

  /** Stores a new document. */
  @PostMapping(consumes = "application/json")
  @SendsJson
  @TakesJson
  @Responds(value = 201, body = Document.class, when = "the document is stored")
  Create create(@RequestBody @Valid DocumentDraft draft, @RequestAttribute Account account) {
    Document document = documents.create(account, draft);
    return Respond.create().created(URI.create("/documents/" + document.id())).body(document);
  }

  /** Returns a document. */
  @GetMapping("/{id}")
  @SendsJson
  @TakesId
  @Responds(value = 200, body = Document.class, when = "the document is the caller's")
  @Responds(value = 404, when = "there is no such document, or it is somebody else's")
  Find find(@PathVariable long id, @RequestAttribute Account account) {
    return documents
        .find(account, id)
        .map(document -> Respond.find().ok().body(document))
        .orElseGet(() -> Respond.find().notFound().problem("No such document"));
  }

  /** Saves a document. */
  @PutMapping(path = "/{id}", consumes = "application/json")
  @TakesJson
  @Responds(value = 204, when = "the document is saved; the writer's screen stays as it is")
  @Responds(
      value = 400,
      on = {
        HttpMessageNotReadableException.class,
        MethodArgumentNotValidException.class,
        MethodArgumentTypeMismatchException.class
      },
      when = "the id is not a number, or title or text is missing, malformed or too long")
  @Responds(value = 404, when = "there is no such document, or it is somebody else's")
  Save save(
      @PathVariable long id,
      @RequestBody @Valid DocumentDraft draft,
      @RequestAttribute Account account) {
    return documents
        .save(account, id, draft)
        .map(saved -> Respond.save().noContent().build())
        .orElseGet(() -> Respond.save().notFound().problem("No such document"));
  }
}
