package collate.web;

/** A link that filters, with how many it leaves. */
public record Chip(String words, String icon, long count, String url, boolean on) {}
