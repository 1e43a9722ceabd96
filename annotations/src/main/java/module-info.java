/**
 * The annotations that declare which HTTP statuses a Java API sends, and the few value types that
 * the response builders generated from them need at run time.
 */
module dev.responds {
  exports dev.responds;
  exports dev.responds.http;
}
