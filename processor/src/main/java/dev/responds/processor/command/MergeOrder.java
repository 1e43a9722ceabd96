package dev.responds.processor.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What to merge, and into what.
 *
 * @param modules where the catalogues are, at least one
 * @param page the page to write
 * @param catalog the catalogue to write
 * @param language language of the page
 * @param title what the whole is called; empty if nobody says
 */
record MergeOrder(
    List<ModulePath> modules, Path page, Path catalog, Locale language, String title) {

  /** Makes the list immutable. */
  MergeOrder {
    modules = List.copyOf(modules);
  }
}
