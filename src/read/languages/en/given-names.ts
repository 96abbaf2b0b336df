import type { Entry } from "../../lexicon.ts";
import { TAG } from "../../term.ts";

/** Given names in the spelling of English-language reporting whose bearers are mostly women. */
const WOMEN = `
  Aisha Alice Alina Alona Alyona Amal Amanda Aminata Amira Amy Anastasia Anastasiia Andrea Angela Angelina Anjali Ann Anna Annalena Anne
  Ashley Avril Ayelet Ayesha Barbara Benazir Beth Betsy Betty Beverly Bisan Bohdana Brenda Bridget Brittany Carol Caroline Carolyn Catarina
  Catherine Cheryl Chloe Christina Christine Cindy Claire Clare Claudia Condoleezza Cristina Cynthia Danielle Daria Dariia Darya Debbie
  Deborah Deepika Denise Diane Donna Dorothy Einav Ekaterina Eleanor Elena Elizabeth Emily Emma Evelyn Fatima Fiona Francesca Galina Gemma
  Giorgia Gloria Halyna Hanna Hannah Heather Helen Helena Hillary Hina Hind Holly Huda Indira Inna Irina Iryna Isabel Isabella Isabelle Ivanka
  Jacqueline Janet Janice Jennifer Jessica Joan Joanne Josephine Joyce Judith Julia Julie Kaja Kamala Karen Karina Karoline Karyna Kate
  Kateryna Katherine Kathryn Katie Katya Kavita Kimberly Kristina Ksenia Kseniia Larisa Larysa Laura Layla Leah Leila Lesia Lesya Linda Lisa
  Liudmyla Liz Louise Lucy Ludmila Lyse Lyudmila Lyudmyla Magdalena Mahsa Maia Malala Margaret Margarita Maria Mariam Mariana Marianna Marilyn
  Mariya Martha Mary Maryam Maryna Meaghan Megan Meghan Melania Melissa Mette Michelle Miriam Nadezhda Nadia Nadiya Nancy Narges Nasrin
  Natalia Natalie Nataliia Nataliya Natalya Natasha Neha Ngozi Nicole Nikki Nina Nirmala Noa Oksana Olena Olga Olha Orla Orna Pamela Parvin
  Patricia Penny Plestia Polina Pooja Priti Priya Rachel Raisa Rania Rebecca Rebekah Rosemary Ruslana Ruth Sally Salma Salome Samantha Samira
  Sana Sanna Sara Sarah Sharon Sheikha Shireen Shirin Sofiia Solomiia Sonia Sophia Sophie Stella Stephanie Suella Sunita Susan Sushma Suzanne
  Svetlana Svitlana Taisiia Tamar Tamara Tammy Tatiana Tatyana Teresa Tetiana Tetyana Theresa Tulsi Tzipi Ulyana Ursula Valentina Valentyna
  Valeria Valeriia Vera Viktoria Viktoriia Vira Vyomika Winnie Yael Yana Yasmin Yekaterina Yelena Yevgenia Yevheniia Yulia Yuliia Yvette Zahra
  Zainab Zhanna Zinaida Zoya Zuzana
`;

/** … mostly men. Names that are also words or places ("Jordan", "Roman") are left out. */
const MEN = `
  Aaron Abbas Abdel Abdul Abdullah Adam Ahmad Ahmed Ajit Alan Alastair Albert Aleksander Aleksandr Aleksei Alex Alexander Alexei Alexey Amit
  Anatoliy Anatoly Andrei Andrew Andrey Andrii Andriy Andrzej Angus Anil Anthony Anton Antonio Antony Arkady Arseniy Artem Arthur Artyom
  Arvind Asim Avichay Barack Bashar Ben Benjamin Benny Bezalel Bilal Billy Binyamin Bob Bobby Bohdan Boris Borys Bradley Brandon Brian Bruce
  Bryan Cameron Carl Carlos Charles Christopher Chuck Colin Craig Dan Daniel David Declan Denis Dennis Denys Derek Diego Dmitri Dmitriy Dmitry
  Dmytro Donald Douglas Duncan Dylan Ebrahim Eduard Edward Ehud Elon Emmanuel Eric Esmail Ethan Euan Eugene Evgeny Eyal Fedir Fernando Fraser
  Friedrich Fumio Fyodor Gabriel Gareth Gary Gennady Geoffrey George Georgiy Georgy Gerald Gilad Giuseppe Gleb Graham Greg Gregory Grigory
  Gustavo Hamish Hamza Harold Hassan Hennadiy Henry Heorhii Herzi Hossein Hryhoriy Hugo Hussein Ian Ibrahim Igor Ihor Illia Ilya Imran Ismail
  Itamar Ivan Jacob Jair Jake James Jason Javier Jeff Jeffrey Jens Jeremy Jerry Jesse Jim Joe John Johnny Jonathan Jorge Jose Joseph Joshua
  Juan Justin Kash Keir Keith Ken Kenneth Kent Kevin Khaled Khalid Khalil Kirill Konstantin Kostiantyn Kostyantyn Kyle Kyril Kyrylo Larry
  Lawrence Leonid Liam Lindsey Lloyd Louis Luis Luiz Mahmoud Majed Maksim Maksym Manmohan Marco Marko Mateusz Matteo Matthew Maxim Michael
  Mick Miguel Mike Mikhail Mitch Mohamed Mohammad Mohammed Muhammad Munir Mykhailo Mykola Naftali Narendra Nathan Nawaz Nazar Neil Nicholas
  Nicolas Nicolás Nigel Nikita Nikolai Nikolay Noah Olaf Oleg Oleh Oleksandr Oleksii Oleksiy Omar Orest Osama Ostap Patrick Paul Pavel Pavlo
  Pedro Pete Peter Petr Petro Philip Pyotr Radoslaw Radosław Rafael Rahul Rajesh Rajnath Ralph Ramzan Randy Ravi Raymond Recep Rex Richard
  Rishi Rob Robert Rodion Roger Ron Ronald Roy Ruslan Russell Rustem Ryan Saleh Sam Samuel Sanjay Scott Sean Sergei Sergey Sergii Sergio
  Sergiy Serhii Serhiy Shehbaz Shinzo Silvio Simon Stanislav Stepan Stephen Steve Steven Stuart Subrahmanyam Taras Tariq Ted Terry Thomas Tim
  Timothy Timur Tom Trevor Trey Tyler Tymofiy Usama Vadim Vadym Valerii Valeriy Valery Vasily Vasyl Viacheslav Victor Vikram Viktor Vitali
  Vitalii Vitaliy Vitaly Vladimir Vladislav Vladyslav Volker Volodymyr Vyacheslav Walter Wayne William Willie Yahya Yair Yaroslav Yevgeniy
  Yevgeny Yevhen Yoav Yuri Yurii Yuriy Yury Zachary Zakhar
`;

function named(gender: "f" | "m", list: string): Entry[] {
  return list.trim().split(/\s+/).map((name) => [name, { given: { gender }, names: TAG.given }] as const);
}

/** Given names, by which "he" and "she" find the one they stand for. */
export const givenNames: Entry[] = [...named("f", WOMEN), ...named("m", MEN)];
