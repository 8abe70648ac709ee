/** A body that acts in the news like a country does: a union, an alliance, a parliament, a movement. */
export interface Body {
  name: string;
  aliases: readonly string[];
}

/** name | aliases and seats that speak for it */
const TABLE = `
European Union | EU, E.U., Brussels, the bloc
NATO | Nato, North Atlantic Treaty Organization, the alliance
United Nations | UN, U.N.
U.N. Security Council | UN Security Council, United Nations Security Council, Security Council
U.N. General Assembly | UN General Assembly, United Nations General Assembly
European Commission |
European Council |
European Parliament |
Organization for Security and Cooperation in Europe | OSCE, Organisation for Security and Co-operation in Europe
International Atomic Energy Agency | IAEA
International Monetary Fund | IMF
World Bank |
World Trade Organization | WTO
World Health Organization | WHO
International Criminal Court | ICC
African Union | AU
Arab League | League of Arab States
ASEAN | Association of Southeast Asian Nations
Group of Seven | G7, G-7
Group of 20 | G20, G-20
OPEC |
BRICS |
Gulf Cooperation Council | GCC
Commonwealth |
Congress | U.S. Congress
Senate | U.S. Senate
House of Representatives | House, the House
Parliament | parliament
House of Commons | Commons
House of Lords |
Federal Reserve | Fed
European Central Bank | ECB
Hamas |
Hezbollah |
Taliban |
Islamic State | ISIS, ISIL
Republican Party | Republican, Republicans, GOP
Democratic Party | Democratic, Democrat, Democrats
Conservative Party | Conservatives, Tories
Labour Party | Labour
`;

export const BODIES: readonly Body[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name, aliases] = row.split('|');
    return {
      name: name!.trim(),
      aliases: (aliases ?? '')
        .split(',')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    };
  });
