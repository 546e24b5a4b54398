/**
 * Words of a question that say nothing about which guide is meant, by language and as people type them: without accents, in the form of
 * `plain`. Data: a word that is also a company's or a place's name does not belong here.
 */
export const FOREIGN_FILLER: Readonly<Record<string, string>> = {
  german:
    'hallo guten tag bitte danke wieviel wie viel verdient verdienen verdiene gehalt gehalter gehaltsspanne lohn ein eine einen einem einer der die das den dem des und oder als bei beim im ist sind hat haben ich er sie wir mein meine meiner kann konnte soll sollte sagen wenn man nach fragt fur mit von zum zur auf an am morgen heute gesprach angebot stelle klient klientin kunde kundin frage verhandeln verhandlung was welche wer wird wurde gibt es mochte jahr brutto netto',
  french:
    'bonjour bonsoir salut svp merci combien gagne gagner gagnent salaire salaires remuneration un une le les du des et ou chez pour dans en sur il elle je peut peux demander quel quelle est avec mon mes client cliente offre poste negocier negociation entretien entretiens brut quoi aux comme',
  spanish:
    'hola buenas buenos dias gracias por favor cuanto cuanta gana ganan ganar sueldo salario salarios un una el los las del y o en para con puede pedir puedo mi su cliente clienta oferta puesto negociar negociacion entrevista que es como se marzo trabajo quiero saber cobra cobran',
  portuguese:
    'ola oi bom tarde dia noite obrigado obrigada quanto ganha ganham paga salario um uma os as do da dos das no na para com pode pedir meu minha cliente tem proposta oferta vaga negociar ele ela quer saber por favor e',
  italian:
    'ciao buongiorno grazie quanto guadagna guadagnano stipendio un uno una il lo gli di del della e in da per con puo chiedere mio mia cliente offerta ruolo quale',
  dutch:
    'hoi hallo dag alstublieft aub bedankt hoeveel verdient verdien salaris een het van voor bij met op ik hij zij mijn kan moet vragen klant aanbod baan wat en',
  polish:
    'czesc dzien dobry prosze dziekuje ile zarabia zarabiaja pensja wynagrodzenie placa w na dla z do i moj moja klient oferta stanowisko jaka jakie',
  turkish: 'merhaba lutfen tesekkurler ne kadar maas maasi kazanir icin ve bir teklif benim pozisyon',
  hindi:
    'namaste ka ki ke kya hai hain kitna kitni milta milega salary kaise kare karein batao bataiye please me mein mera meri aur liye office',
};
