/**
 * What a merchant's agreement does to its orders: approvals that waited for it take effect when it
 * becomes active, and what is under way stops when it is rejected.
 *
 * <p>Signing and reviewing agreements is not done here, only followed.
 */
@NullMarked
package dev.torg.productorder.agreement.app;

import org.jspecify.annotations.NullMarked;
