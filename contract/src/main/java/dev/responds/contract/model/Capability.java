package dev.responds.contract.model;

/**
 * Something that a framework does for endpoints, and that declarations have to take into account.
 */
public enum Capability {
  /** Its endpoints can return what builders of ours make. */
  HAS_BUILDERS,
  /** It sends 204 for a payload that is null, whatever status it sends otherwise. */
  SENDS_NO_CONTENT_FOR_NULL,
  /** It makes a 304 of a 200 that the code returns, and a 206 of one with a resource. */
  DERIVES_FROM_OK,
  /** It has a type of content of which it cuts ranges by itself. */
  CUTS_RANGES,
  /** It refuses content that it has no reader for, and says what it would accept. */
  REFUSES_UNREADABLE_CONTENT,
  /** It answers 404 where it cannot convert what stands in path or query. */
  MISSES_WHAT_IT_CANNOT_CONVERT,
  /** It takes the fields of a form for parameters of the query. */
  READS_FORM_AS_QUERY,
  /** It has an annotation that sets the status of a method which returns a plain payload. */
  ANNOTATES_STATUS
}
