package dev.responds.sample.documents;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The documents in the database. */
interface DocumentRepository extends Repository<Document, Long> {

  /** Stores a document, new or changed. */
  Document save(Document document);

  /** Returns the document if it is that owner's. */
  Optional<Document> findByIdAndOwner(long id, String owner);
}
