import { sharedNames, womensNames } from './genders.js';
import { mensWorldNames } from './world-names.js';

/** First words of people's names, by how often the news has them; Chinese, Korean and Vietnamese family names, which come first, among them. */
const LIST = `
Aaron Abdel Abdul Abdullah Abe Abigail Abraham Adam Adel Adrian Adriana Agnes Ahmad Ahmed Aidan Aisha Ajay Akbar Akira Al Alain Alan Alastair
Albert Alberto Alec Alejandra Alejandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfred Alfredo Ali Alice Alicia Alison
Alistair Allan Allen Allison Alyssa Amanda Amber Amelia Amina Amir Amy Ana Anatoly Andre Andrea Andreas Andrei Andres Andrew Andrey Andriy Andrzej
Andy Angel Angela Angelina Angus Anita Ann Anna Annalena Anne Annette Annie Anthony Antoine Anton Antonio Antony António Anwar April Aram Ariel
Armando Armin Arnold Arseniy Artem Arthur Arun Arvind Asad Ashley Ashraf Audrey August Austin Avi Avigdor Ayman Aziz Barack Barbara Barry Bart
Bashar Beatrice Beata Ben Benjamin Benny Bernard Bernd Bernie Beth Betsy Betty Bev Bill Billy Binyamin Bob Bobby Bonnie Boris Brad Bradley Brandon
Brenda Brendan Brent Bret Brett Brian Bridget Brittany Bruce Bruno Bryan Byron Caitlin Calvin Cameron Carl Carla Carlo Carlos Carly Carmen Carol
Carole Caroline Carolyn Carrie Cate Catherine Cecilia Chad Charles Charlie Charlotte Chase Chelsea Chen Cheryl Chloe Chris Christian Christiane
Christina Christine Christoph Christophe Christopher Christy Chuck Cindy Claire Clara Clarence Claude Claudia Clay Clifford Clint Clive Cody Colin
Colleen Condoleezza Connie Connor Conor Constance Corey Cory Courtney Craig Cristina Crystal Curtis Cynthia Cyril Daisy Damian Damien Dan Dana
Daniel Daniela Danielle Danny Darren Darryl Darrell Dave David Dawn Dean Deb Debbie Deborah Debra Denis Denise Dennis Derek Desmond Devin Diana Diane Didier
Diego Dilma Dimitri Dina Dirk Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Drew Duncan Dustin Dwight Dylan
Earl Ebrahim Ed Eddie Edgar Eduardo Edward Edwin Ehud Eileen Elaine Eleanor Elena Eli Elijah Elisa Elisabeth Elise Elizabeth Ella Ellen Elliot
Elliott Elon Elvira Emily Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Estelle Esther Ethan Eugene Eva Evan Eve Evelyn Evo
Ezra Fabian Faisal Farah Farid Fatima Federica Felipe Felix Ferdinand Fernando Fidel Fiona Florence Frances Francesca Francesco Francis Francisco
Franck Francois François Frank Franklin Frans Fred Frederic Frederick Friedrich Fumio Gabriel Gabriela Gabrielle Gareth Garrett Gary Gavin Gayle Gene
Geoff Geoffrey George Georges Gerald Gerard Gerhard German Gerry Ghassan Gianni Gil Gilbert Gina Giorgia Giorgio Giovanni Giulia Giuseppe Glen Glenn
Gloria Gordon Grace Graham Grant Greg Gregory Greta Grigory Guido Guillaume Guillermo Gus Gustav Gustavo Guy Haider Hal Hamid Hamza Hanan Hani Hank Hannah Hans
Harold Harriet Harris Harrison Harry Hasan Hassan Hazem Heath Heather Hector Heidi Heiko Helen Helena Helene Helga Helmut Henri Henrik Henry Herbert Herman
Hideki Hillary Hiroshi Holly Horst Hossein Howard Hu Hubert Hugh Hugo Humza Hun Hussein Ian Ibrahim Igor Ilham Ilhan Imad Imran Ingrid Irene Irina Iris
Irving Isaac Isabel Isabella Isabelle Ismail Ivan Ivanka Ivo Jack Jackie Jaclyn Jacob Jacqueline Jacques Jair Jake Jamal James Jamie Jan Jana Jane Janet Janez Janice
Janine Jared Jaroslaw Jason Javad Javier Jay Jean Jean-Claude Jean-Luc Jean-Marc Jean-Pierre Jean-Yves Jeanine Jeanne Jeb Jeff Jefferson Jeffrey Jen Jennifer Jenny Jens Jeremy
Jerome Jerry Jesse Jessica Jesus Jia Jiang Jill Jim Jimmy Jo Joan Joanna Joanne Joaquin Jodi Jody Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonas
Jonathan Jordan Jorge Jose Josef Josep Joseph Josh Joshua José Joy Joyce Juan Judith Judy Julia Julian Juliana Julie Julien Julio Julius June Jung
Justin Kai Kaja Kamal Kamala Kang Karen Karim Karin Karine Karl Karla Karol Kassym-Jomart Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keir Keith Kelly
Kellyanne Ken Kenneth Kent Kerry Kevin Khalid Khalil Kim Kimberly Kirill Kirk Kirsten Kirstjen Klaus Konstantin Kris Kristen Kristi Kristin Kristina Kurt Kyle Kyriakos Lai
Lamar Lana Lance Larry Lars Latifa Laura Lauren Laurence Laurent Lawrence Layla Lea Leah Lee Leila Len Lena Lenin Leo Leon Leonard Leonid Leonardo Leroy Lesley Leslie
Lester Levi Lewis Li Lia Liam Lida Lieberman Lila Lily Lin Lina Linda Lindsay Lindsey Lionel Lisa Liu Liz Lloyd Lois Loretta Lorraine Lou Louis Louise Lourdes Luc Luca Lucas
Lucia Lucy Luigi Luis Luiz Lukas Luke Lula Lydia Lynn Lynne Mackenzie Madeleine Maggie Mahathir Mahmoud Maia Malcolm Mandy Manfred Manmohan Manuel Manuela Mao Marc Marcel Marcelo
Marco Marcos Marcus Margaret Margarita Margot Maria Marian Mariana Marianne Marie Marina Marine Mario Marion Mark Markus Marsha Marta Martha Martin Martina Martine Marty Marvin
Mary Maryam Masoud Mateusz Mathias Matt Matteo Matthew Matthias Maura Maureen Mauricio Maurice Max Maxim Maxime Maxine Maya Megan Meghan Megyn Mehmet Mehdi Mel Melanie Melania
Melinda Melissa Melvin Mercedes Meredith Mette Mevlut Mia Michael Michel Michele Michelle Mick Miguel Mihai Mike Mikhail Milan Mildred Miles Milos Ming Miranda Miriam Mitch Mitt Mo
Mohamed Mohammad Mohammed Molly Mona Monica Monique Moon Morgan Morris Moshe Mostafa Muammar Muhammad Muhammadu Munir Murray Mustafa Myron Naftali Nancy Naomi Narendra Nasser Natalia
Natalie Natasha Nathan Nawaz Neal Ned Neil Nelson Nguyen Nicholas Nick Nicola Nicolas Nicole Nigel Nikki Nikol Nikola Nikolai Nikolay Nina Noah Noam Noel Nora Norbert Norman
Nouri Nuno Olaf Oleg Oleksandr Oleksii Oleksiy Olga Oliver Olivia Olivier Omar Orlando Orrin Osama Oscar Otto Owen Ozlem Pablo Pat Patricia Patrick Patti Patty Paul Paula
Paulo Pavel Pavlo Pedro Peggy Penelope Penny Per Percy Perry Pete Peter Petr Petra Petro Phil Philip Philippe Phillip Phyllis Pierre Piers Pietro Piotr Pramila Priti Qassem Qin Rachel Rafael Rahm
Rahul Raj Rajiv Ralph Ramon Ramzan Rand Randall Randi Randy Rania Raphael Rashid Rashida Raul Ravi Ray Raymond Raúl Rebecca Recep Reed Regina Reid Reince Rene Renee Reuven Rex
Ricardo Rich Richard Rick Ricky Rita Riyad Rob Robert Roberta Roberto Robin Rochelle Rod Roderick Rodney Rodrigo Rodrigo Roger Roland Roman Ron Ronald Ronnie Rosa Rosalind Rose Rosemary
Ross Rowan Roxana Roy Ruben Rudolph Rudy Rupert Rush Russ Russell Rustem Ruth Ryan Saad Sabine Saddam Sadiq Saeb Saeed Sahar Sajid Sally Salva Sam Samantha Samir Samuel Sandra
Sandy Sanna Sara Sarah Saud Sauli Scott Sean Seb Sebastian Selena Sener Serena Serge Sergei Sergey Sergio Seth Seyed Shane Shannon Sharon Shaun Shawn Sheila Sheldon Shelley Sheri Sherri
Sherrod Shimon Shinzo Shirley Sid Sidney Silvia Silvio Simon Simone Sofia Solomon Song Sonia Sonny Sophia Sophie Spencer Stacey Stacy Stan Stanislav Stanley Stefan Stefania Stefano Stella Steny Stephanie
Stephen Sterling Steve Steven Stewart Stuart Sue Sun Sunil Susan Susana Susanna Susanne Susie Suzanne Svetlana Sven Sviatlana Sylvia Taavi Tamara Tammy Tanya Tara Tarek Tariq Tawakkol Tayyip Ted Tedros
Temple Terence Teresa Teri Terrance Terrence Terry Tessa Theo Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias Tod Todd Tom Tomas Tommy Toni Tony Tracey Traci Tracy Travis
Trent Trevor Trey Troy Tucker Tulsi Tyler Tzipi Ulrich Ursula Vaclav Val Valdis Valentina Valeria Valerie Valery Vanessa Vera Vernon Veronica Veronika Vicki Vickie Victor Victoria Viktor Vince
Vincent Viola Virginia Vitali Vitaliy Vivek Vivian Vladimir Volodymyr Vyacheslav Wade Walter Wang Warren Wayne Wendy Werner Wes Wesley Whitney Wilbur Will Willem William Willie Wilson Winston Wolfgang
Wolodymyr Woody Xavier Xi Yair Yang Yanis Yasser Yevgeny Yi Yingluck Yitzhak Yoav Yoshihide Yossi Youssef Yulia Yuri Yuriy Yusuf Yves Yvette Yvonne Zach Zachary Zakaria Zalmay Zbigniew Zhang Zhao Zheng Zhou Zoe Zoran Zuzana
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...LIST.trim().split(/\s+/u),
  ...mensWorldNames.trim().split(/\s+/u),
  ...womensNames,
  ...sharedNames,
]);

/** Family names that come before the given one, and so stand alone for the person ("Xi" for "Xi Jinping"). */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  'Bai Cai Cao Chang Chen Cheng Choe Choi Chung Cui Deng Ding Dong Du Fan Fang Feng Fu Gao Geng Gu Guo Han He Hou Hu Hua Huang Jia Jiang Jin Kang Kim Kong Lee Lei Li Liang Liao Lin Liu Lu Luo Lyu Ma Mao Meng Moon Nguyen Pan Park Peng Pham Qian Qiao Qin Qiu Ren Ri Shao Shen Shi Song Su Sun Tan Tang Tao Tian Tran Wan Wang Wei Wen Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yin Yoon Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou'.split(
    ' ',
  ),
);
