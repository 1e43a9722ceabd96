package dev.responds.processor.reference.view;

import java.util.List;

/**
 * One status in use.
 *
 * @param status the status
 * @param meaning what it says
 * @param notes what is often taken wrong
 * @param next what a client does next
 * @param facts what HTTP says about it
 * @param instead what is usually meant where it is wrong
 * @param citation where it is defined
 * @param uses where it is used
 */
public record StatusSection(
    StatusLink status,
    Prose meaning,
    List<Prose> notes,
    Prose next,
    List<Fact> facts,
    List<StatusLink> instead,
    CitationLink citation,
    List<Use> uses) {}
