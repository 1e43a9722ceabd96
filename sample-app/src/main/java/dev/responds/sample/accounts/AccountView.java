package dev.responds.sample.accounts;

/** What callers may know of their account. */
public record AccountView(String username, boolean administrator) {}
