/** Names as they stand beside each other in the Netherlands and Belgium; given names first those of women. */
export interface Names {
  readonly share: number
  readonly women: string
  readonly men: string
  readonly families: string
}

/** One of each list belongs to one person; the lists are words with spaces between, `_` stands for a space within. */
// biome-ignore format: a list is read across
export const dutchNames: readonly Names[] = [
  { share: 30,
    women: 'Anneke Marloes Wilma Ingrid Jolanda Petra Saskia Femke Lieke Roos Sophie Esther Mirjam Tineke Corrie Truus Hanneke Karin Monique Danielle Iris Eline Nienke Marijke Greet Joke Willemijn Annemarie Simone Judith',
    men: 'Henk Dirk Jaap Ruud Marco Bas Niels Koen Tim Gijs Wouter Martijn Erik Frank Peter Hans Kees Arie Cor Teun Daan Luuk Rutger Edwin Ronald Albert Theo Ger Piet Joost',
    families: 'de_Boer van_Leeuwen Meijer de_Groot Bos Peters Hendriks Dekkers van_den_Heuvel Schouten van_Vliet Kuiper Prins Post Verhoeven Koster Blom van_Wijk Timmermans Groen Vermeer Driessen Hoogland van_der_Meulen Maas Verbeek Willems Smeets Roelofs Evers van_Beek Martens Jonker Zwart Kramers van_Dam Rietveld Boersma Oosterhuis ten_Brink Wolters Scheffer Nijhuis Buis Romijn van_Es Lammers Kok-Visser Jansen-Smit Hartog' },
  { share: 5, women: 'Sjoukje Femkje Baukje Tjitske Ytsje Hiske', men: 'Sjoerd Wiebe Douwe Jelle Hessel Tjeerd',
    families: 'Hoekema Dijkstra Terpstra Bijlsma Feenstra Zijlstra Wiarda Kooistra' },
  { share: 5, women: 'Elif Zeynep Ayşe Merve Gülsüm Esra', men: 'Emre Murat Hakan Kemal Yusuf Ömer',
    families: 'Demir Çelik Aydın Öztürk Şahin Koç Arslan Polat' },
  { share: 5, women: 'Samira Naima Hanane Loubna Ikram Karima', men: 'Mohammed Youssef Bilal Hamza Rachid Karim',
    families: 'El_Idrissi Bouazza Amrani Ouali Haddou Chaouki Azzouzi El_Khattabi' },
  { share: 5, women: 'Priya Sharita Chantal Melissa Jacintha Roshni', men: 'Rajesh Winston Dennis Ashwin Orlando Clyde',
    families: 'Ramsahai Soekhoe Kartosen Pinas Wijngaarde Mahabier Doelwijt Biharie' },
  { share: 3, women: 'Agnieszka Katarzyna Monika Joanna', men: 'Tomasz Piotr Marcin Paweł',
    families: 'Mazur Wójcik Dudek Pawlak Zając Wrona' },
  { share: 2, women: 'Dewi Indah Ludwina Mieke', men: 'Rudy Ferry Wim Nico', families: 'Pattinama Latuheru Tahapary Sahetapy' },
  { share: 2, women: 'Mei Thuy Linh Xin', men: 'Wei Minh Long Kai', families: 'Nguyen Chan Lim Tran' },
  { share: 2, women: 'Almaz Hodan Selam Rania', men: 'Yonas Abdi Samir Omar', families: 'Tesfay Warsame Habtom Al-Sayed Haile' },
  { share: 2, women: 'Rosalía Ana Inês Carla', men: 'Diego João Mateo Rui', families: 'Ferreira Delgado Costa Moreno Pinto' },
]

// biome-ignore format: a list is read across
export const belgianNames: readonly Names[] = [
  { share: 8, women: 'Griet Lieve Hilde Annelies Lotte Katrien Veerle Nele', men: 'Geert Wim Bart Jef Stijn Pieter-Jan Dries Luc',
    families: 'Claes Goossens Wouters Maes Vandevelde Van_den_Broeck De_Smet Mertens Verstraete Declercq Lambrechts Coppens' },
  { share: 2, women: 'Amélie Nathalie Sylvie', men: 'Olivier Benoît Xavier', families: 'Lambert Renard Lejeune Fontaine' },
]

/** Whose first language may well be another. */
export const namesFromElsewhere: readonly Names[] = dutchNames.slice(5)
