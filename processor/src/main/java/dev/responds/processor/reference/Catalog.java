package dev.responds.processor.reference;

/** Writes the status reference for machines, in no human language: {@code catalog.json}. */
public final class Catalog {

  /** Returns the catalogue as JSON. The same reference gives the same characters. */
  public String write(Reference reference) {
    return new CatalogWriter(reference).write();
  }
}
