package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.sent.Place;

/**
 * Where a call stands.
 *
 * @param id what no other call has
 * @param place the line
 * @param node the method that has it, in the context it is followed in
 */
record Site(String id, Place place, Node node) {}
