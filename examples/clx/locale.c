/* Currencies, places and goods of the sample shop. All of them are made up. */
#include <string.h>

#include "sample.h"

static const struct locale locales[] = {
    {"EUR", "€", false, '.', ',', 100, 1, 2200, true, "IT", "it", "Italia", 0},
    {"USD", "$", false, ',', '.', 110, 5, 725, false, "US", "en", "United States", 2},
    {"GBP", "£", false, ',', '.', 90, 5, 2000, true, "GB", "en", "United Kingdom", 4},
    {"JPY", "¥", false, ',', '.', 160, 10, 1000, true, "JP", "ja", "日本", 6},
    {"HUF", " Ft", true, ' ', ',', 400, 10, 2700, true, "HU", "hu", "Magyarország", 8},
    {"CHF", "CHF ", false, '\'', '.', 95, 5, 810, true, "CH", "de", "Schweiz", 10},
    {"SEK", " kr", true, ' ', ',', 1100, 100, 2500, true, "SE", "sv", "Sverige", 12},
    {"PLN", " zł", true, ' ', ',', 430, 10, 2300, true, "PL", "pl", "Polska", 14},
};

const struct place places[] = {
    {"Zoë", "Brambilla", NULL, "Via dell'Università 12", NULL, "Forlì", "47121", "FC", "IT",
     "+39 0543 555 0142"},
    {"Niccolò", "Müller", "Caffè & Co. S.r.l.", "Piazza della Libertà 3", "Scala B", "Cantù",
     "22063", "CO", "IT", "+39 031 555 0177"},
    {"Renée", "Okafor", NULL, "418 Sycamore Street", "Apt 7", "Springfield", "62704", "IL", "US",
     "+1 217 555 0133"},
    {"Sam", "Castañeda", "Castañeda & Daughters", "1200 Harbor View Road", NULL, "Portland",
     "97209", "OR", "US", "+1 503 555 0161"},
    {"Siân", "Ashworth", NULL, "27 Mill Lane", NULL, "Leeds", "LS1 4AP", "LDS", "GB",
     "+44 113 496 0127"},
    {"Aidan", "Brontë", "Brontë Books Ltd", "5 Chapel Row", "Floor 2", "Bath", "BA1 1HN", "BAS",
     "GB", "+44 1632 960 184"},
    {"さくら", "高橋", NULL, "桜丘町 14-3", NULL, "渋谷区", "150-0031", "13", "JP",
     "+81 3 5550 0148"},
    {"蓮", "山本", "山本商店", "御池通 2-8", "3階", "京都市", "604-8005", "26", "JP",
     "+81 75 555 0119"},
    {"Zsófia", "Kőszegi", NULL, "Szőlő utca 8", NULL, "Győr", "9021", "GS", "HU",
     "+36 96 555 0133"},
    {"Ödön", "Fűzfa", "Fűzfa Kft.", "Petőfi tér 2", "II/5", "Pécs", "7621", "BA", "HU",
     "+36 72 555 0151"},
    {"Noëlle", "Rüegg", NULL, "Mühlegasse 9", NULL, "Zürich", "8001", "ZH", "CH",
     "+41 44 555 01 35"},
    {"Beat", "Zürcher", "Zürcher AG", "Bärenplatz 4", NULL, "Bern", "3011", "BE", "CH",
     "+41 31 555 01 72"},
    {"Åsa", "Öberg", NULL, "Sjögatan 6", NULL, "Malmö", "211 22", "M", "SE", "+46 40 555 01 28"},
    {"Göran", "Ström", "Ström AB", "Vårvägen 11", NULL, "Umeå", "903 25", "AC", "SE",
     "+46 90 555 01 64"},
    {"Łucja", "Żak", NULL, "ul. Świętojańska 21", "m. 4", "Łódź", "90-001", "LD", "PL",
     "+48 42 555 01 39"},
    {"Wojciech", "Gąska", "Gąska sp. z o.o.", "ul. Długa 7", NULL, "Gdańsk", "80-827", "PM", "PL",
     "+48 58 555 01 93"},
    {"Éilis", "Ó Briain", NULL, "8 Quay Street", NULL, "Galway", "H91 X0Y2", "G", "IE",
     "+353 91 555 0146"},
    {"Cian", "Ní Dhálaigh", "Dhálaigh & Sons", "14 Bridge Street", NULL, "Cork", "T12 A0B3", "CO",
     "IE", "+353 21 555 0118"},
};

const struct product products[PRODUCT_COUNT] = {
    {"TEE", "T-shirt", "Organic cotton, cut straight.", 2490, 180},
    {"MUG", "Café mug", "Stoneware, 350 ml; dishwasher & oven safe.", 1450, 410},
    {"TOTE", "Tote bag", "Heavy canvas with long handles.", 1890, 220},
    {"HOOD", "Hoodie", "Brushed fleece with a lined hood.", 5900, 620},
    {"CAP", "Cap", "Six panels, one size <adjustable>.", 2200, 90},
    {"NOTE", "Notebook A5", "160 dotted pages, lies flat.", 1290, 300},
    {"POST", "Poster \"Déjà vu\"", "Screen print, 50 × 70 cm.", 3500, 150},
    {"SOCK", "Socks, two pairs", "Ribbed merino blend.", 1690, 80},
    {"BOTL", "Bottle", "Steel, 0.75 l, keeps cold for 24 hours.", 2790, 340},
    {"APRN", "Apron", "Washed linen, two pockets.", 3290, 270},
    {"CRTE", "Crêpe pan", "Cast iron, 24 cm.", 4590, 1600},
    {"SCRF", "Scarf", "Lambswool, 30 × 180 cm.", 4950, 190},
};

const struct colour colours[COLOUR_COUNT] = {
    {"BLK", "black"}, {"WHT", "white"}, {"NVY", "navy"}, {"RED", "red"},
    {"OLV", "olive"}, {"SND", "sand"},  {"ECR", "écru"}, {"TRQ", "türkis"},
};

struct locale locale_find(const char *currency)
{
  for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++)
    if (strcmp(locales[i].currency, currency) == 0)
      return locales[i];
  struct locale other = {currency, " ",  false, ',',  '.',     120, 1,
                         2300,     true, "IE",  "en", "World", 16};
  other.symbol = currency;
  return other;
}
