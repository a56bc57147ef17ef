/* Items by their type. They are sent under their own name or as `item`, whichever was included. */
#include <clx/resources.h>

#define ITEM(singular, name, constant)                                                             \
  const clx_##name *clx_##singular##_##name(const clx_##singular *item)                            \
  {                                                                                                \
    if (!item)                                                                                     \
      return NULL;                                                                                 \
    return item->name ? item->name : clx_as(item->item, constant);                                 \
  }

ITEM(line_item, sku, CLX_TYPE_SKUS)
ITEM(line_item, bundle, CLX_TYPE_BUNDLES)
ITEM(line_item, adjustment, CLX_TYPE_ADJUSTMENTS)
ITEM(line_item, gift_card, CLX_TYPE_GIFT_CARDS)
ITEM(line_item, shipment, CLX_TYPE_SHIPMENTS)
ITEM(line_item, payment_method, CLX_TYPE_PAYMENT_METHODS)
ITEM(order_subscription_item, sku, CLX_TYPE_SKUS)
ITEM(order_subscription_item, bundle, CLX_TYPE_BUNDLES)
ITEM(order_subscription_item, adjustment, CLX_TYPE_ADJUSTMENTS)

#undef ITEM
