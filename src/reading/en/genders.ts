import { sharedWorldNames, womensWorldNames } from './world-names.js';

const listed = (names: string): string[] => names.trim().split(/\s+/u);

/** Given names mostly of women; the other given names of given-names.ts are taken for men’s. */
export const womensNames: ReadonlySet<string> = new Set([
  ...listed(womensWorldNames),
  ...listed(`Abigail Addison Adriana Agnes Aisha Alejandra Alexa Alexandra Alexandria Alice Alicia Alina Alison Allison Alyssa Amanda Amber Amelia
  Amina Amy Ana Anastasia Andrea Angela Angelina Anita Anja Ann Anna Annalena Anne Anneliese Annette Annie Annika Antonia April Arlene
  Ashley Audrey Ayanna Ayesha Barbara Barbra Beata Beatrice Bella Benazir Bernadette Bernice Beth Bethany Betsy Betty Bev Bianca Birgit
  Bonnie Brenda Brianna Bridget Brittany Caitlin Candace Carla Carly Carmela Carmen Carol Carole Caroline Carolyn Carrie Cassandra Cate
  Catherine Cecile Cecilia Celeste Celia Charlotte Chelsea Cheryl Chloe Christiane Christina Christine Christy Cindy Claire Clara Clarissa
  Claudia Colleen Condoleezza Connie Constance Cora Corinne Cristina Crystal Cynthia Daisy Dalia Dana Daniela Danielle Darlene Dawn Deanna
  Deb Debbie Deborah Debra Deidre Delia Denise Diana Diane Diann Dianne Dilma Dina Dolores Donatella Donna Doreen Doris Dorothy Ebony
  Edith Edna Eileen Elaine Eleanor Elena Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elsa Elvira Emilia Emilie Emily Emma Erica
  Erika Erin Erna Ernestine Estelle Esther Eugenia Eva Evangeline Eve Evelyn Farah Fatima Fay Federica Fern Fiona Florence Frances
  Francesca Frida Frieda Gabby Gabriela Gabrielle Gail Gayle Genevieve Geraldine Gertrude Gina Giorgia Gisele Giulia Glenda Gloria Grace
  Greta Gretchen Guadalupe Gulnara Gwen Gwendolyn Hanan Hannah Harriet Hattie Heather Hedwig Heidi Heike Helen Helena Helene Helga
  Henrietta Hilary Hilda Hillary Holly Huma Ida Ilhan Ilona Imelda Imogen Indira Ines Ingeborg Ingrid Ioana Irene Irina Iris Isabel
  Isabella Isabelle Isobel Ivana Ivanka Ivy Iwona Jacinda Jackie Jaclyn Jacqueline Jana Jane Janelle Janet Janice Janine Jasmine Jeanette
  Jeanine Jeanne Jeannie Jemima Jen Jenna Jennifer Jenny Jeri Jessica Jill Joan Joana Joanna Joanne Jocelyn Jodi Johanna Joni Josefina
  Josephine Joy Joyce Juana Judith Judy Julia Juliana Juliane Julie Juliet Juliette June Justine Kaja Kamala Karen Karin Karine Karla
  Karolina Kate Katherine Kathie Kathleen Kathrin Kathryn Kathy Katie Katrina Kay Kayla Keisha Kelly Kellyanne Kerstin Kiersten Kimberly
  Kirsten Kirstjen Kirsty Kristen Kristi Kristin Kristina Krystal Ksenia LaToya Lana Larissa Latifa Laura Lauren Layla Lea Leah Leanne
  Leila Lena Leonora Lesley Leslie Leticia Lia Liana Lida Lila Lillian Lily Lina Linda Lindsay Lisa Liz Liza Lois Lorena Loretta Lori
  Lorna Lorraine Louise Lourdes Lucia Lucille Lucinda Lucy Luisa Lydia Lynda Lynn Lynne Mabel Mackenzie Madeleine Madeline Madelyn Maggie
  Maia Mairead Malala Malgorzata Mandy Manuela Marcia Margaret Margarita Margaux Margot Margrethe Maria Mariam Mariana Marianne Maribel
  Maricela Marie Mariela Marilyn Marina Marine Marion Marisa Marisol Marissa Marjorie Marlene Marsha Marta Martha Martina Martine Mary
  Maryam Maura Maureen Mavis Maxine Maya Megan Meghan Megyn Mehbooba Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Michele
  Michelle Mildred Miranda Miriam Miroslava Molly Mona Monica Monique Muriel Myra Myrna Nadia Nadine Nadya Nancy Nanette Naomi Natalia
  Natalie Natasha Nazanin Nelly Nelya Nichelle Nicky Nicola Nicole Nikki Nilofar Nina Noelle Nora Norma Odette Oksana Olena Olesya Olga
  Olivia Ophelia Paige Pamela Paola Parvin Patricia Patti Patty Paula Pauline Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pilar
  Polly Portia Pramila Pranitha Priti Priya Rachel Ramona Rania Raquel Rashida Rebecca Reena Regina Renata Renee Rhea Rhonda Rita Roberta
  Rochelle Rosa Rosalie Rosalind Rosalynn Rosamund Rosanna Rose Rosemary Rosie Roxana Roxanne Ruby Rukhsana Rukmini Ruth Sabine Sabrina
  Sadie Sahar Sally Samantha Sandra Sanna Sara Sarah Selena Serena Shalini Shanika Shanna Shannon Sharon Sharyn Shauna Sheena Sheila
  Shelley Sheri Sherri Sherry Sheryl Shirin Shirley Sigrid Silvia Simona Simone Sinead Siobhan Sofia Soledad Sondra Sonia Sonja Sophia
  Sophie Soraya Stacey Stacy Stefania Stella Stephanie Stephany Sue Sunita Susan Susana Susanna Susanne Susie Suzan Suzanne Suzette
  Svetlana Sviatlana Sylvia Tabitha Tamara Tammy Tania Tanya Tara Tasha Tatiana Tatyana Tawakkol Teresa Teri Terri Tessa Thelma Theresa
  Therese Tiffany Tina Toni Tonya Tracey Traci Tracy Trisha Trudy Tulsi Tzipi Ursula Valentina Valeria Valerie Vanda Vandana Vanessa Vera
  Veronica Veronika Vicki Vickie Vicky Victoria Viola Violet Virginia Vivian Vivienne Wanda Wendy Whitney Wilhelmina Wilma Winifred Winnie
  Xiomara Yael Yana Yasmin Yingluck Yolanda Yulia Yuliya Yvette Yvonne Zainab Zara Zoe Zoya Zuzana`),
]);

/** Given names of women and of men, and first words of names that are family names: they tell nothing. */
export const sharedNames: ReadonlySet<string> = new Set([
  ...listed(sharedWorldNames).filter((name) => !womensNames.has(name)),
  ...listed(`Alexis Ariel Avery Casey Chen Dominique Hu Hun Jamie Jan Jean Jess Jia Jiang Jo Jody Jules Jung Kang Kendall Kerry Kim Kris Lai Lee Li
  Lin Lindsey Liu Mao Marian Min Ming Moon Morgan Nguyen Nikita Pat Qin Quinn Randi Robin Sandy Sasha Skyler Song Sun Sydney Taylor Temple
  Terry Val Wang Wen Xi Yang Yi Zhang Zhao Zheng Zhou`),
]);

export const mensTitles: ReadonlySet<string> = new Set(
  'mr sir lord congressman chairman spokesman businessman king prince pope father sheikh sultan emir imam ayatollah brother son husband'.split(
    ' ',
  ),
);

export const womensTitles: ReadonlySet<string> = new Set(
  'mrs ms miss lady dame congresswoman chairwoman spokeswoman businesswoman queen princess mother sister daughter wife'.split(
    ' ',
  ),
);
