package dev.torg.productorder.store;

import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** The one statement that writes a new order. */
final class ProductOrderInsert {

  private static final String INSERT =
      """
      insert into product_orders (
        id, order_type, status, creator_kind, creator_id, partner_id, business_scheme, business_id,
        merchant_name, product_type, locked_price_package, used_template, form,
        test_website_password, test_website_password_key, calling_system, review, msn,
        sales_unit_name, sequence, created_at, changed_at, expires_at, deleted_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20, $21, $22, $23, $24)
      """;

  private ProductOrderInsert() {}

  static Uni<Void> of(ProductOrderRow row) {
    return SessionSql.update(
            INSERT,
            row.id,
            row.orderType.name(),
            row.status.name(),
            row.creatorKind.name(),
            row.creatorId,
            row.partnerId,
            row.businessScheme,
            row.businessId,
            row.merchantName,
            row.productType.name(),
            row.lockedPricePackage,
            row.usedTemplate,
            row.form,
            buffer(row.testWebsitePassword),
            row.testWebsitePasswordKey,
            row.callingSystem,
            row.review,
            row.msn,
            row.salesUnitName,
            row.sequence,
            row.createdAt,
            row.changedAt,
            row.expiresAt,
            row.deletedAt)
        .replaceWithVoid();
  }

  private static @Nullable Buffer buffer(byte @Nullable [] bytes) {
    return bytes == null ? null : Buffer.buffer(bytes);
  }
}
