package dev.torg.portal.operators;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import dev.torg.portal.users.User;
import io.quarkus.qute.TemplateInstance;

/** The people who are operators, and the form for another one. */
record OperatorsPage(Frame frame, Listed<User> operators, Form form) implements TemplateInstance {}
