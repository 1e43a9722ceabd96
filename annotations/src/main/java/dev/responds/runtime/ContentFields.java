package dev.responds.runtime;

import dev.responds.http.ContentDisposition;
import java.util.Locale;

/**
 * The fields that say what the content is, beyond its media type.
 *
 * @param <S> the stage that takes the fields
 */
public interface ContentFields<S> extends HeaderFields<S> {

  /**
   * Sets {@code Content-Language}: the languages of those whom the content is for (RFC 9110 §8.5).
   *
   * @param first a locale that has a language
   * @param more further locales
   * @return this stage
   * @throws IllegalArgumentException if one of them has no language
   */
  default S contentLanguage(Locale first, Locale... more) {
    return header("Content-Language", FieldValue.languages(first, more));
  }

  /**
   * Sets {@code Content-Disposition}: whether the content is shown or saved, and under which name
   * (RFC 6266).
   *
   * @param disposition as in {@code ContentDisposition.attachment("invoice.pdf")}
   * @return this stage
   */
  default S contentDisposition(ContentDisposition disposition) {
    return header("Content-Disposition", FieldValue.of("Content-Disposition", disposition));
  }
}
