/* The bodies of explain_cause_test.c: SENT, and what others make of it. */
/* base64 */
{TEXT("eyJkYXRhIjp7ImlkIjoiYSIsImF0dHJpYnV0ZXMiOnsibmFtZSI6ImNhZsOpIOaKueiMtiDwn421IiwidXJs"
      "IjoiaHR0cHM6Ly94LnRlc3QvYT9mbT1qcGdcdTAwMjZxPTkwIiwiaHRtbCI6Ilx1MDAzY2JcdTAwM2Vcblwi"
      "cVwiXFxcdTAwMDFcdTIwMjgiLCJ1bml0X2Ftb3VudF9mbG9hdCI6MTAuMCwidG90YWxfZmxvYXQiOi0zLjUs"
      "InRheF9yYXRlIjowLjAsInF1YW50aXR5IjoyLCJsaXN0IjpbMSwyXX19fQ=="),
 CLX_EXPLAIN_BODY_BASE64},
    /* base64 in lines */
    {TEXT("eyJkYXRhIjp7ImlkIjoiYSIsImF0dHJpYnV0ZXMiOnsibmFtZSI6ImNhZsOpIOaKueiMtiDwn421\nIiwidX"
          "JsIjoiaHR0cHM6Ly94LnRlc3QvYT9mbT1qcGdcdTAwMjZxPTkwIiwiaHRtbCI6Ilx1MDAz\nY2JcdTAwM2Vc"
          "blwicVwiXFxcdTAwMDFcdTIwMjgiLCJ1bml0X2Ftb3VudF9mbG9hdCI6MTAuMCwi\ndG90YWxfZmxvYXQiOi"
          "0zLjUsInRheF9yYXRlIjowLjAsInF1YW50aXR5IjoyLCJsaXN0IjpbMSwy\nXX19fQ==\n"),
     CLX_EXPLAIN_BODY_BASE64},
    /* base64url without padding */
    {TEXT("eyJkYXRhIjp7ImlkIjoiYSIsImF0dHJpYnV0ZXMiOnsibmFtZSI6ImNhZsOpIOaKueiMtiDwn421IiwidXJs"
          "IjoiaHR0cHM6Ly94LnRlc3QvYT9mbT1qcGdcdTAwMjZxPTkwIiwiaHRtbCI6Ilx1MDAzY2JcdTAwM2Vcblwi"
          "cVwiXFxcdTAwMDFcdTIwMjgiLCJ1bml0X2Ftb3VudF9mbG9hdCI6MTAuMCwidG90YWxfZmxvYXQiOi0zLjUs"
          "InRheF9yYXRlIjowLjAsInF1YW50aXR5IjoyLCJsaXN0IjpbMSwyXX19fQ"),
     CLX_EXPLAIN_BODY_BASE64},
    /* a JSON string */
    {TEXT("\"{\\\"data\\\":{\\\"id\\\":\\\"a\\\",\\\"attributes\\\":{\\\"name\\\":\\\"caf\\u00e"
          "9 \\u62b9\\u8336 \\ud83c\\udf75\\\",\\\"url\\\":\\\"https://x.test/a\077fm=jpg\\\\u0"
          "026q=90\\\",\\\"html\\\":\\\"\\\\u003cb\\\\u003e\\\\n\\\\\\\"q\\\\\\\"\\\\\\\\\\\\u0"
          "001\\\\u2028\\\",\\\"unit_amount_float\\\":10.0,\\\"total_float\\\":-3.5,\\\"tax_rat"
          "e\\\":0.0,\\\"quantity\\\":2,\\\"list\\\":[1,2]}}}\""),
     CLX_EXPLAIN_BODY_STRING},
    /* base64 in quotes */
    {TEXT("\"eyJkYXRhIjp7ImlkIjoiYSIsImF0dHJpYnV0ZXMiOnsibmFtZSI6ImNhZsOpIOaKueiMtiDwn421IiwidX"
          "JsIjoiaHR0cHM6Ly94LnRlc3QvYT9mbT1qcGdcdTAwMjZxPTkwIiwiaHRtbCI6Ilx1MDAzY2JcdTAwM2Vcbl"
          "wicVwiXFxcdTAwMDFcdTIwMjgiLCJ1bml0X2Ftb3VudF9mbG9hdCI6MTAuMCwidG90YWxfZmxvYXQiOi0zLj"
          "UsInRheF9yYXRlIjowLjAsInF1YW50aXR5IjoyLCJsaXN0IjpbMSwyXX19fQ==\""),
     CLX_EXPLAIN_BODY_STRING},
    /* API Gateway */
    {TEXT("{\"resource\": \"/\", \"headers\": {\"X-CommerceLayer-Signature\": \"x\"}, \"body\":"
          " \"{\\\"data\\\":{\\\"id\\\":\\\"a\\\",\\\"attributes\\\":{\\\"name\\\":\\\"caf\\u00"
          "e9 \\u62b9\\u8336 \\ud83c\\udf75\\\",\\\"url\\\":\\\"https://x.test/a\077fm=jpg\\\\u"
          "0026q=90\\\",\\\"html\\\":\\\"\\\\u003cb\\\\u003e\\\\n\\\\\\\"q\\\\\\\"\\\\\\\\\\\\u"
          "0001\\\\u2028\\\",\\\"unit_amount_float\\\":10.0,\\\"total_float\\\":-3.5,\\\"tax_ra"
          "te\\\":0.0,\\\"quantity\\\":2,\\\"list\\\":[1,2]}}}\", \"isBase64Encoded\": false}"),
     CLX_EXPLAIN_BODY_EVENT},
    /* API Gateway, base64 */
    {TEXT("{\n  \"headers\": {},\n  \"body\": \"eyJkYXRhIjp7ImlkIjoiYSIsImF0dHJpYnV0ZXMiOnsibmF"
          "tZSI6ImNhZsOpIOaKueiMtiDwn421IiwidXJsIjoiaHR0cHM6Ly94LnRlc3QvYT9mbT1qcGdcdTAwMjZxPTk"
          "wIiwiaHRtbCI6Ilx1MDAzY2JcdTAwM2VcblwicVwiXFxcdTAwMDFcdTIwMjgiLCJ1bml0X2Ftb3VudF9mbG9"
          "hdCI6MTAuMCwidG90YWxfZmxvYXQiOi0zLjUsInRheF9yYXRlIjowLjAsInF1YW50aXR5IjoyLCJsaXN0Ijp"
          "bMSwyXX19fQ==\",\n  \"isBase64Encoded\": true\n}"),
     CLX_EXPLAIN_BODY_EVENT},
    /* a queue */
    {TEXT("{\"Records\": [{\"messageId\": \"1\", \"body\": \"{\\\"data\\\":{\\\"id\\\":\\\"a\\"
          "\",\\\"attributes\\\":{\\\"name\\\":\\\"caf\303\251 \346\212\271\350\214\266 \360"
          "\237\215\265\\\",\\\"url\\\":\\\"https://x.test/a\077fm=jpg\\\\u0026q=90\\\",\\\"htm"
          "l\\\":\\\"\\\\u003cb\\\\u003e\\\\n\\\\\\\"q\\\\\\\"\\\\\\\\\\\\u0001\\\\u2028\\\",\\"
          "\"unit_amount_float\\\":10.0,\\\"total_float\\\":-3.5,\\\"tax_rate\\\":0.0,\\\"quant"
          "ity\\\":2,\\\"list\\\":[1,2]}}}\"}]}"),
     CLX_EXPLAIN_BODY_EVENT},
    /* pretty */
    {TEXT("{\n  \"data\": {\n    \"id\": \"a\",\n    \"attributes\": {\n      \"name\": \"caf"
          "\303\251 \346\212\271\350\214\266 \360\237\215\265\",\n      \"url\": \"https://x.te"
          "st/a\077fm=jpg\\u0026q=90\",\n      \"html\": \"\\u003cb\\u003e\\n\\\"q\\\"\\\\\\u00"
          "01\\u2028\",\n      \"unit_amount_float\": 10.0,\n      \"total_float\": -3.5,\n    "
          "  \"tax_rate\": 0.0,\n      \"quantity\": 2,\n      \"list\": [\n        1,\n       "
          " 2\n      ]\n    }\n  }\n}"),
     CLX_EXPLAIN_BODY_SPACED},
    /* JSON.stringify */
    {TEXT("{\"data\":{\"id\":\"a\",\"attributes\":{\"name\":\"caf\303\251 \346\212\271\350\214"
          "\266 \360\237\215\265\",\"url\":\"https://x.test/a\077fm=jpg&q=90\",\"html\":\"<b>\\"
          "n\\\"q\\\"\\\\\\u0001\342\200\250\",\"unit_amount_float\":10,\"total_float\":-3.5,\""
          "tax_rate\":0,\"quantity\":2,\"list\":[1,2]}}}"),
     CLX_EXPLAIN_BODY_REWRITTEN},
    /* JSON.stringify, pretty */
    {TEXT("{\n  \"data\": {\n    \"id\": \"a\",\n    \"attributes\": {\n      \"name\": \"caf"
          "\303\251 \346\212\271\350\214\266 \360\237\215\265\",\n      \"url\": \"https://x.te"
          "st/a\077fm=jpg&q=90\",\n      \"html\": \"<b>\\n\\\"q\\\"\\\\\\u0001\342\200\250\","
          "\n      \"unit_amount_float\": 10,\n      \"total_float\": -3.5,\n      \"tax_rate\""
          ": 0,\n      \"quantity\": 2,\n      \"list\": [\n        1,\n        2\n      ]\n   "
          " }\n  }\n}"),
     CLX_EXPLAIN_BODY_REWRITTEN},
    /* json.dumps */
    {TEXT("{\"data\": {\"id\": \"a\", \"attributes\": {\"name\": \"caf\\u00e9 \\u62b9\\u8336 \\"
          "ud83c\\udf75\", \"url\": \"https://x.test/a\077fm=jpg&q=90\", \"html\": \"<b>\\n\\\""
          "q\\\"\\\\\\u0001\\u2028\", \"unit_amount_float\": 10.0, \"total_float\": -3.5, \"tax"
          "_rate\": 0.0, \"quantity\": 2, \"list\": [1, 2]}}}"),
     CLX_EXPLAIN_BODY_REWRITTEN},
    /* slashes escaped */
    {TEXT("{\"data\":{\"id\":\"a\",\"attributes\":{\"name\":\"caf\303\251 \346\212\271\350\214"
          "\266 \360\237\215\265\",\"url\":\"https:\\/\\/x.test\\/a\077fm=jpg&q=90\",\"html\":"
          "\"<b>\\n\\\"q\\\"\\\\\\u0001\342\200\250\",\"unit_amount_float\":10.0,\"total_float"
          "\":-3.5,\"tax_rate\":0.0,\"quantity\":2,\"list\":[1,2]}}}"),
     CLX_EXPLAIN_BODY_REWRITTEN},
    /* only floats lost */
    {TEXT("{\"data\":{\"id\":\"a\",\"attributes\":{\"name\":\"caf\303\251 \346\212\271\350\214"
          "\266 \360\237\215\265\",\"url\":\"https://x.test/a\077fm=jpg\\u0026q=90\",\"html\":"
          "\"\\u003cb\\u003e\\n\\\"q\\\"\\\\\\u0001\\u2028\",\"unit_amount_float\":10,\"total_f"
          "loat\":-3.5,\"tax_rate\":0,\"quantity\":2,\"list\":[1,2]}}}"),
     CLX_EXPLAIN_BODY_REWRITTEN},
    /* escapes in capitals */
    {TEXT("{\"data\":{\"id\":\"a\",\"attributes\":{\"name\":\"caf\303\251 \346\212\271\350\214"
          "\266 \360\237\215\265\",\"url\":\"https://x.test/a\077fm=jpg\\u0026q=90\",\"html\":"
          "\"\\u003Cb\\u003e\\n\\\"q\\\"\\\\\\u0001\\u2028\",\"unit_amount_float\":10.0,\"total"
          "_float\":-3.5,\"tax_rate\":0.0,\"quantity\":2,\"list\":[1,2]}}}"),
     CLX_EXPLAIN_BODY_REWRITTEN},
    /* empty */
    {TEXT(""), CLX_EXPLAIN_EMPTY},
    /* gzip */
    {TEXT("\037\213\010\000\000\000\000\000\002\0035\216M\n\3020\020F\257\"\263\256m\032Q4P<"
          "\210\2212j\253\2214\375\233\200\"\275\200\350\031\\{\000\005\327\336E\\z\004\023\301"
          "\3250\357{3|\007X!!\210\003\250\025\010@\010\000\211\032\265\260\224\265\036\033,2"
          "\027,1\177^{\257\343\343}\272\367>\227\363\315\211\266\321.\331\020U\255\210\242]"
          "\350.(\302i^$\333j--c|T'\023\346\314\015\025^\365l\260\\\374F&\215\204Z\202\224~e"
          "\261\264\234\361\261\377j\024\245X\224\326P\232\353\022\011D\314B\026\000\225\204"
          "\372\217\372\203p\350\020\356\322\006\311\025\374\031\265EC\212\366 x\000Z\265\316"
          "\233\305\001\237w]\367\005Y\324B\347\350\000\000\000"),
     CLX_EXPLAIN_LOOKS_GZIP},
    /* base64 of another */
    {TEXT("eyJkYXRhIjoxfQ=="), CLX_EXPLAIN_LOOKS_BASE64},
    /* an event of another */
    {TEXT("{\"headers\": {}, \"body\": \"{}\"}"), CLX_EXPLAIN_LOOKS_EVENT},
    /* an event, parsed */
    {TEXT("{\"body\": {\"data\": {\"id\": \"a\", \"attributes\": {\"name\": \"caf\\u00e9 \\u62b"
          "9\\u8336 \\ud83c\\udf75\", \"url\": \"https://x.test/a\077fm=jpg&q=90\", \"html\": "
          "\"<b>\\n\\\"q\\\"\\\\\\u0001\\u2028\", \"unit_amount_float\": 10.0, \"total_float\":"
          " -3.5, \"tax_rate\": 0.0, \"quantity\": 2, \"list\": [1, 2]}}}, \"isBase64Encoded\":"
          " false}"),
     CLX_EXPLAIN_LOOKS_EVENT},
    /* other order of keys */
    {TEXT("{\"data\": {\"attributes\": {\"html\": \"<b>\\n\\\"q\\\"\\\\\\u0001\\u2028\", \"list"
          "\": [1, 2], \"name\": \"caf\\u00e9 \\u62b9\\u8336 \\ud83c\\udf75\", \"quantity\": 2,"
          " \"tax_rate\": 0.0, \"total_float\": -3.5, \"unit_amount_float\": 10.0, \"url\": \"h"
          "ttps://x.test/a\077fm=jpg&q=90\"}, \"id\": \"a\"}}"),
     CLX_EXPLAIN_LOOKS_REWRITTEN},
    /* float of another */
    {TEXT("{\"data\":{\"attributes\":{\"total_float\":5}}}"), CLX_EXPLAIN_LOOKS_REWRITTEN},
    /* another */
    {TEXT("{\"data\":{\"attributes\":{\"total_float\":5.0,\"body\":\"x\"}}}"), CLX_EXPLAIN_UNKNOWN},
    /* form */
    {TEXT("data=%7B%7D"), CLX_EXPLAIN_UNKNOWN},
