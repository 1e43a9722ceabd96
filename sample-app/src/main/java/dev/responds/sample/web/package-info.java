/** What all endpoints share: problem details, pages, input from JSON. */
@NullMarked
package dev.responds.sample.web;

import org.jspecify.annotations.NullMarked;
