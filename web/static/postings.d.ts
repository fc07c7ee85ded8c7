// A posting that was read; mirrors web/job_descriptions.py.

export interface PostingHead {
  id: string;
  title: string;
  company: string;
  location: string;
  employment_type: string;
  salary: string;
  remote: string;
  url: string;
  language: string;
  technical_skills: string[];
  must_count: number;
  nice_count: number;
  source: string;
  created_at: string;
}

export interface Asked {
  id: string;
  text: string;
  kind: "must" | "nice";
  category: "skill" | "experience" | "education" | "credential" | "language" | "other";
  quote: string;
}

export interface Posting extends PostingHead {
  description: string;
  keywords: string[];
  requirements: Asked[];
}
