/**
 * Holds what an API sends in tests against what it declares, by being there: one dependency, no
 * line of code and no annotation.
 *
 * <p>The way of one response: a recorder at the server ({@code servlet}, {@code webflux}, {@code
 * jakarta}, {@code plain}) makes an {@link dev.responds.test.exchange.Exchange} of it, and hands it
 * to the {@link dev.responds.test.record.Recorder} of this virtual machine. That one knows which
 * test runs, because the platform tells it ({@code junit}); it asks {@link
 * dev.responds.test.check.Conformance} what is wrong, and keeps the answer for the hook of the
 * engine ({@code junit}, {@code spring}, {@code testng}) that can fail this test. What no hook has
 * taken when everything is over fails the run. What was seen of the declared responses goes to
 * {@code coverage}, which writes one file for each virtual machine and merges them.
 *
 * <p>Nothing in here changes a response, or the result of a test for another reason than the
 * contract. What is not known, such as the handler of a response, is no reason: a violation is
 * reported where all declarations that could be meant exclude what came.
 */
@NullMarked
package dev.responds.test;

import org.jspecify.annotations.NullMarked;
