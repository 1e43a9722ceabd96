package dev.responds.processor.page.view;

/**
 * Content in one of its forms.
 *
 * @param mediaType the form
 * @param type what it is
 */
public record Sent(String mediaType, TypeName type) {

  /** Returns whether it is what an error usually carries, which says its media type by itself. */
  public boolean plain() {
    return mediaType.equals("application/problem+json")
        && type.parts().size() == 1
        && type.parts().get(0).id().equals("data=Problem");
  }
}
