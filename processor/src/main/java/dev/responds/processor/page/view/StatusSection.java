package dev.responds.processor.page.view;

import java.util.List;

/**
 * One status with everything HTTP says about it.
 *
 * @param status the status
 * @param meaning what it says
 * @param notes what is often taken wrong
 * @param next what a client does next
 * @param advice whether to try again, in a word
 * @param headers the fields that belong to it
 * @param facts what else HTTP says about it
 * @param instead what is usually meant where it is wrong
 * @param citation where it is defined
 * @param uses where it is used; empty for a status that the API does not have
 */
public record StatusSection(
    StatusLink status,
    Prose meaning,
    List<Prose> notes,
    Prose next,
    String advice,
    List<HeaderExample> headers,
    List<Fact> facts,
    List<StatusLink> instead,
    CitationLink citation,
    List<Use> uses) {}
