package dev.responds.sample.documents;

import dev.responds.sample.accounts.Account;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps the documents of each account, which nobody else can see. */
@Service
class DocumentService {

  private final DocumentRepository documents;

  DocumentService(DocumentRepository documents) {
    this.documents = documents;
  }

  Document create(Account owner, DocumentDraft draft) {
    return documents.save(new Document(0, owner.username(), draft.title(), draft.text()));
  }

  /** Returns a document; empty also if it is somebody else's. */
  Optional<Document> find(Account owner, long id) {
    return documents.findByIdAndOwner(id, owner.username());
  }

  /** Saves a document; empty if there is none to save. */
  Optional<Document> save(Account owner, long id, DocumentDraft draft) {
    return find(owner, id).map(document -> documents.save(document.with(draft)));
  }
}
