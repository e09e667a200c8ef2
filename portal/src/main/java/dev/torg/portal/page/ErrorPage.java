package dev.torg.portal.page;

import io.quarkus.qute.TemplateInstance;

/**
 * What somebody sees who gets no page.
 *
 * @param title the name of its text
 * @param detail what the API said, empty for nothing
 * @param id under which the log knows the request, empty for none
 */
record ErrorPage(Frame frame, String title, String remedy, String detail, String id)
    implements TemplateInstance {}
