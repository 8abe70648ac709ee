/** Given names mostly of women; the other given names of given-names.ts are taken for men’s. */
export const womensNames: ReadonlySet<string> = new Set(
  `Abigail Adriana Agnes Aisha Alejandra Alexandra Alice Alicia Alison Allison Alyssa Amanda Amber Amelia Amina Amy Ana Andrea Angela
  Angelina Anita Ann Anna Annalena Anne Annette Annie April Ashley Barbara Beatrice Beata Beth Betsy Betty Bev Bonnie Brenda Bridget Brittany
  Caitlin Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Cate Catherine Cecilia Charlotte Chelsea Cheryl Chloe Christiane
  Christina Christine Christy Cindy Claire Clara Claudia Colleen Condoleezza Connie Cristina Cynthia Daisy Dana Daniela Danielle Dawn
  Deb Debbie Deborah Debra Denise Diana Diane Dilma Dolores Donna Doris Dorothy Ebony Edith Eileen Elaine Eleanor Elena Elisabeth Elise
  Eliza Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva Evelyn Farah Fatima Federica Fiona Florence Frances Francesca Gabriela Gabrielle
  Gail Gina Giorgia Gloria Grace Greta Gwen Hannah Hanan Heather Heidi Heike Helen Helena Hillary Holly Huma Ida Ilhan Ingrid Irene Iris Irina
  Isabel Isabella Ivanka Jackie Jacqueline Jacinda Jan Jane Janet Janice Jean Jeanne Jen Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne
  Jocelyn Josephine Joyce Judith Judy Julia Julie Juliet Kaja Kamala Karen Karin Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla
  Kellyanne Kelly Kerry Kimberly Kirsten Kirstjen Kristen Kristina Ksenia Laura Lauren Leila Lena Leslie Liana Lillian Linda Lindsay Lindsey Lisa Liz
  Liza Loretta Lori Louise Lucia Lucy Lydia Lynn Mackenzie Madeleine Maggie Mandy Marcia Margaret Margrethe Maria Mariam Marian Marianne Marie
  Marina Marine Marissa Martha Mary Maryam Maureen Megan Meghan Melania Melanie Melissa Mercedes Mia Michele Michelle Mildred Miriam Molly Monica
  Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Nora Norma Nuland Olga Olivia Paige Pamela Pat Patricia Patty Paula Pauline
  Peggy Penny Phyllis Priti Priya Rachel Rania Rebecca Regina Renee Rhonda Rita Roberta Robin Rochelle Rosa Rose Roxanne Ruth Sabine Sabrina
  Sally Samantha Sandra Sanna Sara Sarah Shannon Sharon Sheila Shelley Sherry Shirley Simone Sofia Sonia Sophia Sophie Stacey Stacy Stella
  Stephanie Sue Susan Susana Susanna Suzanne Svetlana Sviatlana Sylvia Tamara Tammy Tanya Tara Tatiana Teresa Theresa Tiffany Tina Toni Tracy
  Tulsi Tzipi Ursula Valerie Vanessa Vera Veronica Victoria Violet Virginia Wanda Wendy Whitney Xiomara Yasmin Yulia Yvonne Zainab Zoe`.split(
    /\s+/,
  ),
);

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
