package dev.responds.processor.page.view;

/**
 * Content in one of its forms.
 *
 * @param mediaType the form
 * @param type what it is
 */
public record Sent(String mediaType, TypeName type) {}
