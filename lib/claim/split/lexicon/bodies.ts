/** Bodies, diseases, measures and other short names in capitals that are no place, and are part of what is said of them. */
export const bodies = new Set(
  "NATO UN EU WHO IMF OPEC ASEAN BRICS UNESCO UNICEF UNHCR OECD WTO IAEA ICC ICJ OSCE NASA ESA CERN FIFA UEFA IOC FBI CIA NSA KGB FSB GDP VAT CPI IPCC COP COVID SARS MERS HIV AIDS EBOLA BREXIT NAFTA GDPR CEO CFO DNA RNA USSR DDR LGBT NGO NGOS MPS".split(
    " ",
  ),
);
