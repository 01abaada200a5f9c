/** Pages of what a company does, in their address or title; in lower case, dashes made spaces. */
export const offerPages =
  /\b(?:services?|products?|solutions?|what we do|our work|treatments?|courses?|menu|leistungen|produkte|angebot|dienstleistungen|sortiment|behandlungen|kurse|prestations|produits|nos offres|offres|servicios|productos|soluciones|tratamientos|servizi|prodotti|trattamenti|diensten|producten|behandelingen|serviços|produtos|usługi|oferta|produkty|služby|tjänster|produkter|ydelser|tjenester|palvelut|tuotteet)\b/;
